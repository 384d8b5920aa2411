namespace DigitalRights.Theme.Words;

// The words of the home page.
public sealed partial record Strings
{
    public string HomeSentence { get; init; } = "What {count} allow, block and punish online, with a source for every statement.";
    public string SearchExample { get; init; } = "TikTok, VPN, insult";
    public string AtAGlance { get; init; } = "The comparison at a glance";
    public string AtAGlanceNote { get; init; } = "{0} questions. \"No data\" means that we found no source; it never means no.";
    public string ToComparison { get; init; } = "The comparison with dates";
    public string LatestEvents { get; init; } = "Latest events";
    public string AllEvents { get; init; } = "All events";
    public string EssaysFound { get; init; } = "What the essays found";
    public string AllEssays { get; init; } = "All essays";
    public string HowToTrust { get; init; } = "How far to trust a statement";
    public string HowToTrustNote { get; init; } =
        "Each of the {0} facts carries one of these marks, and names its source, the place in it and the day it was last checked. A "
            + "disputed fact shows what each side says.";
    public string MapTitle { get; init; } = "Map of the {count}";
    public string MapOf { get; init; } = "Map: {0}";
    public string OnTheMap { get; init; } = "One question on the map";
    public string MapNote { get; init; } = "Outlines: Natural Earth, public domain. They say nothing about the status of borders.";
    public Func<int, string> CountOfFacts { get; init; } = count => count == 1 ? "1 fact" : $"{count} facts";
}
