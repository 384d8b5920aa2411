using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Rules;

/// <summary>A fact that prints a rank names the edition of the ranking.</summary>
sealed class RankingsNameTheirEdition : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Details is Statistic { Edition: null } && f.AllFigures.Any(g => g.Unit.English == "rank")))
        {
            findings.Error("FACT044", fact.Origin.Of("figures"), "A rank means nothing without the edition of the ranking.", "Add 'edition:'.");
        }
    }
}
