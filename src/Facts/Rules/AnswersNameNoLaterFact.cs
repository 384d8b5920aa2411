using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// An answer that names a fact holds for the time of that fact at least. Figures stand aside: their date is that of a publication, and
/// what they count lies before it.
/// </summary>
sealed class AnswersNameNoLaterFact : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var answer in catalogue.Questions.SelectMany(q => q.Answers.Values))
        {
            if (answer.AsOf is not { Latest: { } latest } asOf) continue;
            var told = answer.Detail?.References().Where(r => r.Noun == Noun.Fact) ?? [];
            foreach (var named in answer.Facts.Concat(told).DistinctBy(r => r.Id))
            {
                if (catalogue.Find(named) is not Fact { Kind: not FactKind.Figure, Date: { Earliest: { } earliest } date }) continue;
                if (earliest <= latest) continue;
                findings.Warning("FACT177", answer.Origin.Of("as-of"),
                    $"The answer holds as of {asOf.Raw}, but names '{named.Id}' of {date.Raw}.",
                    "Give the time that the newest fact supports, or leave that fact out.");
            }
        }
    }
}
