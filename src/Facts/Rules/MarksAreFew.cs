using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// The questions by which a country is told at a glance are as many as stand beside each other on a phone, with short heads and
/// a place each.
/// </summary>
sealed class MarksAreFew : IRule
{
    /// <summary>In characters.</summary>
    const int Longest = 18;

    public void Check(Catalogue catalogue, Findings findings)
    {
        var marked = catalogue.Questions.Where(q => q.Mark is not null).ToList();
        foreach (var question in marked.Skip(Question.MostMarks))
        {
            findings.Warning("FACT184", question.Origin.Of("mark"),
                $"{marked.Count} questions have a mark; there is room for {Question.MostMarks}.",
                "Keep the mark of those that say most of a country.");
        }
        foreach (var question in marked.Where(q => q.Mark!.English.Length > Longest))
        {
            findings.Warning("FACT185", question.Origin.Of("mark"),
                $"The mark has {question.Mark!.English.Length} characters; there is room for {Longest}.", "Shorten it.");
        }
        foreach (var question in marked.Take(Question.MostMarks)
            .Where((q, i) => q.MarkPlace is null || marked.Take(i).Any(other => other.MarkPlace == q.MarkPlace)))
        {
            findings.Warning("FACT188", question.Origin.Of(question.MarkPlace is null ? "mark" : "mark-place"),
                question.MarkPlace is { } place ? $"Another mark has the place {place} too." : "The mark has no place among the others.",
                $"Give each mark a 'mark-place' of its own, from 1 to {Question.MostMarks}.");
        }
    }
}
