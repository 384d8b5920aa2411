using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>One document is one source: two that lead to the same page are probably the same, written twice.</summary>
sealed class SourcesHaveDifferentAddresses : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        var taken = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in catalogue.Sources)
        {
            foreach (var (address, field) in source.Archived.Select(a => ((Uri?)a, "archived")).Prepend((source.Url, "url")))
            {
                if (address is null || taken.TryAdd(Page(address), source) || taken[Page(address)] == source) continue;
                findings.Warning("FACT129", source.Origin.Of(field),
                    $"The address '{address.OriginalString}' is also that of the source '{taken[Page(address)].Id}'.",
                    "Cite that source with another locator, or correct the address.");
            }
        }
    }

    // What differs without leading elsewhere: the scheme, www., upper case of the site, a slash or an index page at the end,
    // the place on the page.
    static string Page(Uri address)
    {
        var host = (WebAddress.AsciiHost(address) ?? address.Host).TrimEnd('.').ToLowerInvariant();
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        foreach (var index in (string[])["index.html", "index.htm", "index.php"])
        {
            if (path.EndsWith($"/{index}", StringComparison.OrdinalIgnoreCase)) path = path[..^index.Length];
        }
        var site = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var query = address.Query.Length > 1 ? Uri.UnescapeDataString(address.Query) : "";
        return $"{site}{path.TrimEnd('/')}{query}";
    }
}
