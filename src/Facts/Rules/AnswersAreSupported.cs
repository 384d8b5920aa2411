using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>An answer that says something has a source and the time for which it holds.</summary>
sealed class AnswersAreSupported : IRule
{
    static readonly IReadOnlyList<string> Silent = [OpenAnswer.NoData.ToKebab(), OpenAnswer.NotCovered.ToKebab()];

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var answer in catalogue.Questions.SelectMany(q => q.Answers.Values)
            .Where(a => a.Choice is not { } c || !Silent.Contains(c.Name)))
        {
            if (answer.Sources.Count == 0 && !answer.Origin.Has("sources"))
            {
                findings.Error("FACT048", answer.Origin.At, "The answer has no source.", "Add 'sources:', or answer no-data.",
                    "sources:\n  - id: …\n    locator: …");
            }
            if (answer.AsOf is null && !answer.Origin.Has("as-of"))
            {
                findings.Error("FACT049", answer.Origin.At, "The answer does not say for when it holds.",
                    "Add 'as-of:' with the time for which its sources support it.",
                    "as-of: …  # such as: 2024");
            }
        }
    }
}
