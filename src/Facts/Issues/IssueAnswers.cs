using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Issues;

/// <summary>
/// The answers in an issue that was written with a form. GitHub makes one text of them: each question as a heading of the third level, and
/// below it the answer. Anybody may have written anything there, headings among it, and changed the text later: what could be read in two
/// ways is refused.
/// </summary>
sealed class IssueAnswers
{
    const int LongestIssue = 65_536; // GitHub's own limit
    const int LongestLine = 2_000;
    const int LongestAnswer = 8_000;
    const string Heading = "### ";
    const string NoAnswer = "_No response_";

    readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    IssueAnswers(IssueForm form) => Form = form;

    public IssueForm Form { get; }

    /// <summary>The answer, or null when there is none.</summary>
    public string? this[string question] => _answers.GetValueOrDefault(question);

    /// <summary>The heading over the answer to a question.</summary>
    public string LabelOf(string question) => Form.Questions.First(q => q.Id == question).Label;

    /// <summary>Reads an issue, or tells why that cannot be done.</summary>
    public static IssueAnswers? Read(string body, IReadOnlyList<IssueForm> forms, List<string> refusals)
    {
        if (body.Length > LongestIssue)
        {
            refusals.Add($"The issue has {body.Length} characters; no form makes more than {LongestIssue}.");
            return null;
        }
        var text = body.ReplaceLineEndings("\n"); // those that nobody sees among them
        if (HidesSomething(text, refusals)) return null;
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToArray();
        var form = forms.Where(f => f.Questions.All(q => Array.IndexOf(lines, Heading + q.Label) >= 0)).MaxBy(f => f.Questions.Count);
        if (form is null)
        {
            refusals.Add("The issue was not written with one of the forms, or its headings were changed. Ask for a new one with a form.");
            return null;
        }
        var answers = new IssueAnswers(form);
        answers.Divide(lines, refusals);
        return refusals.Count == 0 ? answers : null;
    }

    static bool HidesSomething(string text, List<string> refusals)
    {
        var findings = new Findings();
        var places = new TextLines("", text, 1);
        InvisibleCharacters.In(text, places.At, findings);
        StackedMarks.In(text, places.At, findings);
        ControlCharacters.TakenOut(text, places.At, findings);
        refusals.AddRange(findings.Sorted().Select(f => $"Line {f.Location.Line} of the issue: {f.Message} {f.Suggestion}"));
        return refusals.Count > 0;
    }

    void Divide(string[] lines, List<string> refusals)
    {
        var starts = new List<int>();
        foreach (var question in Form.Questions)
        {
            var heading = Heading + question.Label;
            var start = Array.IndexOf(lines, heading);
            if (Array.LastIndexOf(lines, heading) != start)
            {
                refusals.Add($"The heading '{question.Label}' stands twice, so nobody can say which is that of the form. "
                    + "Take it out of the answer in which it stands.");
            }
            starts.Add(start);
        }
        if (refusals.Count > 0) return;
        if (!starts.SequenceEqual(starts.Order()) || lines.Take(starts[0]).Any(line => line.Length > 0))
        {
            refusals.Add("The headings of the form are not in its order, or something stands before the first. Ask for a new issue.");
            return;
        }
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Length;
            Take(Form.Questions[i], string.Join('\n', lines[(starts[i] + 1)..end]).Trim(), refusals);
        }
    }

    void Take(IssueQuestion question, string answer, List<string> refusals)
    {
        if (question.Boxes.FirstOrDefault(box => !IsTicked(answer, box)) is { } open)
        {
            refusals.Add($"The box '{open}' is not ticked.");
        }
        if (answer is "" or NoAnswer)
        {
            if (question.IsRequired) refusals.Add($"There is no answer to '{question.Label}'.");
            return;
        }
        var most = question.IsLine ? LongestLine : LongestAnswer;
        if (answer.Length > most)
        {
            refusals.Add($"The answer to '{question.Label}' has {answer.Length} characters; at most {most} are taken. Shorten it.");
        }
        else if (question.IsLine && answer.Contains('\n', StringComparison.Ordinal))
        {
            refusals.Add($"The answer to '{question.Label}' has several lines; the form takes one.");
        }
        else if (question.Options.Count > 0 && !question.Options.Contains(answer))
        {
            refusals.Add($"'{IssueProse.Line(answer)}' is not among the answers to '{question.Label}': "
                + $"{string.Join(", ", question.Options)}.");
        }
        else
        {
            _answers.Add(question.Id, answer);
        }
    }

    static bool IsTicked(string answer, string box) =>
        answer.Split('\n').Any(line => line == $"- [x] {box}" || line == $"- [X] {box}");
}
