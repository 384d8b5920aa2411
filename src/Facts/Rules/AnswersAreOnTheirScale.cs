using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>An answer is one that its question allows.</summary>
sealed class AnswersAreOnTheirScale : IRule
{
    static readonly IReadOnlyList<string> Open = [.. Enum.GetValues<OpenAnswer>().Select(a => a.ToKebab())];

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        // A scale that was not read has been reported.
        foreach (var question in catalogue.Questions.Where(q => q.Scale.Count > 0 || !q.Origin.Has("scale")))
        {
            if (question.Kind == QuestionKind.Scale && question.Scale.Count == 0)
            {
                findings.Error("FACT045", question.Origin.Of("kind"),
                    "A question of kind scale lists its possible answers.", "Add 'scale:'.");
            }
            string[] allowed = [.. question.Scale.Select(s => s.Answer.Name), .. Open];
            foreach (var answer in question.Answers.Values)
            {
                if (answer.Choice is { } choice && !allowed.Contains(choice.Name))
                {
                    findings.Error("FACT046", choice.At, $"'{choice.Name}' is not an answer of this question.",
                        Nearest.DidYouMeanOr(choice.Name, allowed));
                }
                if (answer.Choice is null && !answer.Origin.Has("answer") && !(answer.Value is null && answer.Origin.Has("value"))
                    && (answer.Value is null || question.Kind != QuestionKind.Number))
                {
                    findings.Error("FACT047", answer.Origin.At,
                        question.Kind == QuestionKind.Number
                            ? "The answer has neither a value nor no-data."
                            : "The answer is missing.", "Add 'answer:'.");
                }
            }
        }
    }
}
