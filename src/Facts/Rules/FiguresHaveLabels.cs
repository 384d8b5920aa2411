using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>Where a fact has several figures, each says what it counts.</summary>
sealed class FiguresHaveLabels : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(fact => fact.AllFigures.Skip(1).Any()))
        {
            foreach (var figure in fact.AllFigures.Where(figure => figure.Label is null))
            {
                findings.Warning("FACT187", figure.Key.At,
                    $"The figure '{figure.Key.Name}' does not say what it counts, beside others that do.",
                    "Give it a label of a few words, such as label: fine for a legal entity.");
            }
        }
    }
}
