using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A source is cited somewhere, or it is no source of this explainer. That can be said only when every file could be read.
/// </summary>
sealed class SourcesAreUsed : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        if (!catalogue.IsWhole) return;
        var mentioned = catalogue.Named.Where(n => n.Noun == Noun.Source).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var source in catalogue.Sources.Where(s => !mentioned.Contains(s.Id)))
        {
            findings.Warning("FACT075", source.Origin.At, $"Nothing cites the source '{source.Id}'.",
                "Cite it where it supports something, or delete its file.");
        }
    }
}
