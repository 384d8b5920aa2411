using System.Text.RegularExpressions;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Texts;

/// <summary>The address of a new source.</summary>
/// <param name="Clean">Without the parameters that track readers.</param>
/// <param name="Id">The name to propose: the site, the year where the address has one, and the last words of its path.</param>
public sealed partial record NewAddress(string Clean, string Id)
{
    const int MostWords = 5;

    /// <summary>Null for what is no web address.</summary>
    public static NewAddress? Of(string given)
    {
        if (!Uri.TryCreate(given, UriKind.Absolute, out var address)
            || !(address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)) return null;
        var year = Year().Match(address.AbsolutePath) is { Success: true } match ? match.Value : null;
        var path = Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var words = path.Select(WordsOf).MaxBy(w => w.Count) ?? [];
        var parts = new[] { SiteOf(address.Host), year }.OfType<string>().Concat(words).Where(RecordName.IsName);
        return new(Trackers.In(given).Clean, RecordName.Shortened(string.Join('-', parts)));
    }

    // The name under the top: rferl of www.rferl.org, bbc of bbc.co.uk, but 24kg of 24.kg, which says nothing without.
    static string SiteOf(string host)
    {
        var labels = host.Split('.').Where(l => l != "www").ToList();
        var isCountry = labels[^1].Length == 2;
        if (isCountry && labels.Count > 2 && labels[^2] is "co" or "com" or "org" or "net" or "gov" or "edu" or "ac")
        {
            labels.RemoveAt(labels.Count - 2);
        }
        if (labels.Count < 2) return RecordName.Right(labels[0]);
        return RecordName.Right(isCountry && labels[^2].Length < 3 ? labels[^2] + labels[^1] : labels[^2]);
    }

    static List<string> WordsOf(string part) =>
    [
        .. Word().Matches(part.ToLowerInvariant()).Select(w => w.Value)
            .Where(w => w is not ("html" or "htm" or "php" or "the" or "of" or "in" or "a") && !w.All(char.IsAsciiDigit)).Take(MostWords),
    ];

    [GeneratedRegex("(?<=/)20[0-9]{2}(?=/|-)")]
    private static partial Regex Year();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
