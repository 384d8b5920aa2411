using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// The lowest value of an indicator's scale is below the highest, and each answer stands once on the scale of a question.
/// </summary>
sealed class ScalesRunUpwards : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var indicator in catalogue.Indicators.Where(i => i.Scale.Minimum >= i.Scale.Maximum))
        {
            findings.Error("FACT139", indicator.Origin.Of("scale"),
                $"The scale's minimum ({indicator.Scale.Minimum}) is not below its maximum ({indicator.Scale.Maximum}).");
        }
        foreach (var same in catalogue.Questions.SelectMany(q => q.Scale.GroupBy(s => s.Answer).Where(g => g.Count() > 1)))
        {
            findings.Error("FACT139", same.Last().Answer.At,
                $"The answer '{same.Key.Name}' stands on the scale a second time.",
                "Keep one of them.");
        }
    }
}
