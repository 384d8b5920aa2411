using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>Each correction has an address of its own, which others that are added do not change.</summary>
sealed class CorrectionsHaveAddresses : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var same in catalogue.Corrections.GroupBy(c => c.Id).Where(g => g.Count() > 1))
        {
            foreach (var correction in same.OrderBy(c => c.Origin.At.Line).Skip(1))
            {
                findings.Error("FACT140", correction.Origin.At, $"There is already a correction '{same.Key}'.",
                    "Give this one a name of its own, such as 'id: second-number', or make one correction of the two.");
            }
        }
    }
}
