using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Texts;

/// <summary>The kinds of links that prose may hold. Everything not listed is refused.</summary>
public static class LinkSchemes
{
    static readonly Dictionary<string, Noun> Nouns = Enum.GetValues<Noun>().ToDictionary(n => n.ToKebab(), StringComparer.Ordinal);

    public static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    /// <summary>A link to the web or a mail address.</summary>
    public static bool IsOutside(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && (IsWeb(address) || address.Scheme == Uri.UriSchemeMailto);

    /// <summary>A link to a place on the same page.</summary>
    public static bool IsFragment(string link) => link.Length > 1 && link[0] == '#';

    /// <summary>A link to a record, such as <c>fact:kz/some-fact</c> or <c>page:methodology#grades</c>.</summary>
    public static bool TryRecord(string link, out Noun noun, out string id, out string? fragment)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        (id, fragment, noun) = ("", null, default);
        if (colon < 0 || !Nouns.TryGetValue(link[..colon], out noun)) return false;
        var target = link[(colon + 1)..];
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        (id, fragment) = hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
        return true;
    }

    /// <summary>The schemes that name records, for messages.</summary>
    public static IEnumerable<string> RecordSchemes => Nouns.Keys;
}
