using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

// The words of the comparison.
public sealed partial record Strings
{
    public string QuestionDescription { get; init; } = "{0} The answers of {count} of Central Asia, with dates and sources.";
    public string CompareLead { get; init; } =
        "The same questions asked of {count}. Follow a question for the details and sources of each answer.";
    public string Question { get; init; } = "Question";
    public string Answer { get; init; } = "Answer";
    public string AnswerOf { get; init; } = "{0}: {1}";
    public string SourcesOfAnswer { get; init; } = "Sources: {0}";
    public string LegendNote { get; init; } =
        "Each answer holds for the date given with it, not for today. \"No data\" means that we found no source; it never means no.";
    public string CompareNote { get; init; } =
        "Each answer holds for the day given on the page of its question, not for today. \"No data\" means that we found no source; it "
            + "never means no.";
    public string Choose { get; init; } = "Choose countries and questions";
    public string AsOf { get; init; } = "as of {0}";
    public string Since { get; init; } = "since {0}";
    public Func<int, string> OldAnswer { get; init; } = years => years switch
    {
        1 => "more than one year old",
        3 => "more than three years old",
        _ => $"more than {years} years old",
    };
    public string OldAnswerMark { get; init; } = "†";
    public string OldAnswerNote { get; init; } = "† marks an answer that is {0}.";
    public string Searched { get; init; } = "What was searched for";
    public string Pairs { get; init; } = "Two countries side by side";
    public string PairTitle { get; init; } = "{0} and {1} compared";
    public string PairLead { get; init; } = "The answers of {0} and {1} to the common questions, side by side.";
    public string CompareGroup { get; init; } = "Compare: {0}";
    public string CompareCaption { get; init; } = "Each question leads to the details, dates and sources of its answers.";
    public string ReadingGuide { get; init; } = "Reading guide";
    public string PossibleAnswers { get; init; } = "Possible answers";

    public EnumWords<Tone> Tones { get; init; } = new()
    {
        [Tone.Restricted] = "restricts",
        [Tone.Mixed] = "partly, or no longer",
        [Tone.Free] = "does not restrict, or protects",
        [Tone.Neutral] = "a number or description, not graded",
        [Tone.Unknown] = "no data, or not covered",
        [Tone.Disputed] = "sources disagree",
    };

    public EnumWords<OpenAnswer> OpenAnswers { get; init; } = new()
    {
        [OpenAnswer.NoData] = "No data",
        [OpenAnswer.NotCovered] = "Not covered",
        [OpenAnswer.Disputed] = "Disputed",
        [OpenAnswer.InLawNotInPractice] = "In law, not in practice",
    };

    /// <summary>The same in at most twelve letters, for a table of marks.</summary>
    public EnumWords<OpenAnswer> OpenAnswersShort { get; init; } = new()
    {
        [OpenAnswer.NoData] = "No data",
        [OpenAnswer.NotCovered] = "Not covered",
        [OpenAnswer.Disputed] = "Disputed",
        [OpenAnswer.InLawNotInPractice] = "Law only",
    };
}
