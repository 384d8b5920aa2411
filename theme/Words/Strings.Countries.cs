namespace DigitalRights.Theme.Words;

// The words of the pages of countries.
public sealed partial record Strings
{
    public string CountriesLead { get; init; } =
        "Each page gives a summary, the key developments, answers to the same questions, the facts by topic and what we could not find.";
    public string Summary { get; init; } = "Summary";
    public string QuickFacts { get; init; } = "Quick facts";
    public string Capital { get; init; } = "Capital";
    public string Population { get; init; } = "Population";
    public string Regulators { get; init; } = "Regulators";
    public string QuickFactsNote { get; init; } =
        "Full circle: {0}. Open circles: the other countries, each in its latest year. The right end is the better one.";
    public string StripNote { get; init; } =
        "{0} in black, the other countries in grey. A gap is a year without a value, or a change of method. Each leads to the chart "
            + "with its values.";
    public string LastTwoYears { get; init; } = "Last two years";
    public Func<int, string> NoDataOn { get; init; } = count => count == 1 ? "No data on one question" : $"No data on {count} questions";
    public Func<int, string> MoreGaps { get; init; } = count => count == 1 ? "One more gap" : $"{count} more gaps";
    public string SourcesOfPage { get; init; } = "Sources of the summary and the gaps";
    public string KeyDevelopments { get; init; } = "Key developments";
    public string AnswersTo { get; init; } = "Answers to the common questions";
    public string AnswersShort { get; init; } = "Answers";
    public string GapsShort { get; init; } = "Gaps";
    public string FactsByTopic { get; init; } = "Facts by topic";
    public string AllFactsOnTopic { get; init; } = "All {0} facts, in time order";
    public string LatestOfAll { get; init; } = "The latest {0} of {1}.";
    public string WholeTimeline { get; init; } = "The whole chronology of {0}";
    public string Gaps { get; init; } = "What we did not find";
    public string GapsNote { get; init; } = "No data does not mean no. If you know a public source, please send it.";
    public string SendSource { get; init; } = "How to send a source";
    public string CompareWith { get; init; } = "Compare {0} with";
    public string Undated { get; init; } = "Undated";

    public string PageOfCountry { get; init; } =
        "Digital rights in {0}: the law, what happened, answers to common questions, figures, sources and gaps.";
    public string SourcesOfFacts { get; init; } = "Sources of the facts about {0}";
    public string SourcesOfFactsLead { get; init; } =
        "Each leads to a page of its own: what we read of it, how far we trust it, and the facts that rest on it.";
}
