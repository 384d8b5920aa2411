using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// The questions by which a country is told at a glance are as many as stand beside each other on a phone, with short heads.
/// </summary>
sealed class MarksAreFew : IRule
{
    const int Most = 3;

    /// <summary>In characters.</summary>
    const int Longest = 18;

    public void Check(Catalogue catalogue, Findings findings)
    {
        var marked = catalogue.Questions.Where(q => q.Mark is not null).ToList();
        foreach (var question in marked.Skip(Most))
        {
            findings.Warning("FACT184", question.Origin.Of("mark"), $"{marked.Count} questions have a mark; there is room for {Most}.",
                "Keep the mark of those that say most of a country.");
        }
        foreach (var question in marked.Where(q => q.Mark!.English.Length > Longest))
        {
            findings.Warning("FACT185", question.Origin.Of("mark"),
                $"The mark has {question.Mark!.English.Length} characters; there is room for {Longest}.", "Shorten it.");
        }
    }
}
