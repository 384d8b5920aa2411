using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>An essay links or prints every fact that it lists as one that it rests on.</summary>
sealed class EssaysUseTheirFacts : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var essay in catalogue.Essays)
        {
            var used = essay.Body.References().ToHashSet();
            foreach (var fact in essay.Facts.Where(f => !used.Contains(f)))
            {
                findings.Warning("FACT076", fact.At, $"The essay lists the fact '{fact.Id}' and does not use it.",
                    $"Link it with [words](fact:{fact.Id}) or print a figure with [[{fact.Id}#…]], or take it off the list.");
            }
        }
    }
}
