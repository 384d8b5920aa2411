using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Rules;

/// <summary>A source is cited somewhere, or it is no source of this explainer.</summary>
sealed class SourcesAreUsed : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var mentions = new Mentions(catalogue);
        foreach (var source in catalogue.Sources.Where(s => !mentions.Of(s).Any()))
        {
            findings.Warning("FACT075", source.Origin.At, $"Nothing cites the source '{source.Id}'.", "Cite it where it supports something, or delete its file.");
        }
    }
}
