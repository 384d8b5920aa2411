namespace DigitalRights.Theme.Words;

// The words of the pages of essays.
public sealed partial record Strings
{
    public string EssaysIndexLead { get; init; } =
        "Each essay answers one question. Numbers come from the facts, so that a corrected fact corrects every essay.";
    public string Unknowns { get; init; } = "What we do not know";
    public string References { get; init; } = "References";
    public string FactsUsed { get; init; } = "Facts it rests on";
    public string Note { get; init; } = "Note {0}";
    public string NotesInMargin { get; init; } = "Notes {0}";
    public string BackToText { get; init; } = "Back to the text";
    public string BackToTextAt { get; init; } = "{0}: back to the text";
    public string EssayFound { get; init; } = "What we found";
    public string Contents { get; init; } = "Contents";
    public string WrittenOn { get; init; } = "Wording of {0}";
}
