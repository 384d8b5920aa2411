using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A series without an open licence is cited value by value, never offered as a file.</summary>
sealed class ClosedSeriesAreNotOffered : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var indicator in catalogue.Indicators.Where(i => i.Licence is { Id: Licence.NoneStated, MayDownload: true }))
        {
            findings.Error("FACT053", indicator.Origin.Of("licence"),
                "A series without a stated licence cannot be offered as a file.", "Set 'download: false'.");
        }
    }
}
