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
                if (address is null || taken.TryAdd(PageAddress.Of(address), source) || taken[PageAddress.Of(address)] == source) continue;
                findings.Warning("FACT129", source.Origin.Of(field),
                    $"The address '{address.OriginalString}' is also that of the source '{taken[PageAddress.Of(address)].Id}'.",
                    "Cite that source with another locator, or correct the address.");
            }
        }
    }
}
