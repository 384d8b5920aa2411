using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A figure's name is unique within its fact, versions included, so that a binding means one number; ranges run upwards.</summary>
sealed class FigureNamesAreUnique : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            foreach (var same in fact.AllFigures.GroupBy(f => f.Key).Where(g => g.Count() > 1))
            {
                findings.Error("FACT035", same.Last().Key.At,
                    $"There is already a figure '{same.Key.Name}' in this fact.", "Give it another name.");
            }
            foreach (var figure in fact.AllFigures.Where(f => f.To <= f.Value))
            {
                findings.Error("FACT036", figure.Key.At,
                    $"The range of '{figure.Key.Name}' does not run upwards.", "'to' is the upper end.");
            }
        }
    }
}
