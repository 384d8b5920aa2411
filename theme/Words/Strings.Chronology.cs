namespace DigitalRights.Theme.Words;

// The words of the chronology.
public sealed partial record Strings
{
    public string ChronologyLead { get; init; } =
        "Every dated fact and every dated stage of a law, in order. Dates are as precise as their sources and no more.";
    public string ChronologyOf { get; init; } = "Chronology: {0}";
    public string ByYear { get; init; } = "By year";
    public string ByCountry { get; init; } = "By country";
    public string ByTopic { get; init; } = "By topic";
    public string ByCountryAndTopic { get; init; } = "{0} by topic";
    public string ByDate { get; init; } = "By date";
    public string PartOfSlice { get; init; } = "Part {0}";
    public string AllYearsOf { get; init; } = "All years: {0}";
    public string LastTwelveMonths { get; init; } = "The last twelve months";
    public string NewestEntries { get; init; } = "The newest {0} entries";
    public string ChronologyOnTopic { get; init; } = "All countries in time order";
    public string EntriesShown { get; init; } = "Entries found: {0}";
    public string EntriesSoFar { get; init; } = "Entries found so far: {0}, back to {1}";
    public string LookFurtherBack { get; init; } = "Look further back";
    public string EntriesNotLoaded { get; init; } = "A part of the chronology could not be loaded.";
    public Func<int, string> CountOfEntries { get; init; } = count => count == 1 ? "1 entry" : $"{count} entries";
    public string UndatedFacts { get; init; } = "Facts without a date";
    public string PreviousYear { get; init; } = "Previous: {0}";
    public string NextYear { get; init; } = "Next: {0}";
    public string AllOf { get; init; } = "All of {0}";
    public string NewestFirst { get; init; } = "Newest first.";
    public string FromTheBeginning { get; init; } = "From the beginning: {0}";
    public string DensityTitle { get; init; } = "Entries a year; each bar leads to its year";
    public string TimelineTitle { get; init; } = "Restrictions and laws in time";
    public string TimelineLegend { get; init; } =
        "Solid: it surely held. Faint: as far as the date allows. Circle: a stage of a law. Dashes: no end known at the date of "
            + "the sources.";
    public string StillRunning { get; init; } = "still running as of {0}";
}
