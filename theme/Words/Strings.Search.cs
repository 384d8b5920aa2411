namespace DigitalRights.Theme.Words;

// The words of searching and choosing.
public sealed partial record Strings
{
    public string Search { get; init; } = "Search";
    public string SearchLead { get; init; } =
        "Facts, people, platforms, laws, essays, questions, terms and sources. Other spellings and Cyrillic letters work too.";
    public string SearchLabel { get; init; } = "Words to look for";
    public string SearchKeys { get; init; } =
        "Arrow keys move through the results; Escape starts again. Nothing you type leaves this page.";
    public string SearchFound { get; init; } = "{0} found";
    public string SearchNone { get; init; } = "Nothing was found. Try fewer or other words, or one of the lists below.";
    public string SearchMeant { get; init; } = "Nothing has {0}. These have {1}.";
    public string SearchWithout { get; init; } = "Nothing has {0}.";
    public string SearchAnswers { get; init; } = "Answers by country";
    public string SearchCounted { get; init; } = "Counted by country";
    public string SearchValues { get; init; } = "Values by country";
    public string SearchMore { get; init; } = "Show more: {0} left";
    public string SearchFailed { get; init; } = "A part of the index could not be loaded. Try again.";
    public string SearchIndexes { get; init; } = "Or browse the lists";
    public string SearchWithoutScript { get; init; } = "Searching needs JavaScript. These lists hold everything without it:";
    public string SortBy { get; init; } = "Sort by {0}";
    public string ChooseCountries { get; init; } = "Countries";
    public string ChooseGroups { get; init; } = "Groups of questions";
    public string ChoiceInAddress { get; init; } = "Your choice stands in the address of the page, so that you can share it.";
    public string All { get; init; } = "All";
}
