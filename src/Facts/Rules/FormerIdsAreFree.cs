using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A former id is not the id, or another former id, of any fact: its old address must lead to one place.</summary>
sealed class FormerIdsAreFree : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var taken = catalogue.Facts.ToDictionary(f => f.Id, f => f.Origin.Path, StringComparer.Ordinal);
        foreach (var fact in catalogue.Facts)
        {
            foreach (var former in fact.Formerly)
            {
                if (!taken.TryAdd(fact.IdOf(former), fact.Origin.Path))
                {
                    findings.Error("FACT033", former.At, $"'{former.Name}' is taken by {taken[fact.IdOf(former)]}.");
                }
            }
        }
    }
}
