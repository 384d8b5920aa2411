using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

// The words of the pages of facts, and what all kinds of facts share.
public sealed partial record Strings
{
    public string Kind { get; init; } = "Kind";
    public string Date { get; init; } = "Date";
    public string DateBasis { get; init; } = "What the date rests on";
    public string HoldsAsOf { get; init; } = "Supported as of";
    public string Verified { get; init; } = "Last checked";
    public string Figures { get; init; } = "Figures";
    public string Counted { get; init; } = "What is counted";
    public string AccordingTo { get; init; } = "According to";
    public string Number { get; init; } = "Number";
    public string Versions { get; init; } = "The sources differ";
    public string Related { get; init; } = "Related facts";
    public string AlsoKnownAs { get; init; } = "Other names";
    public string UsedIn { get; init; } = "Used in";
    public string Neighbours { get; init; } = "Before and after in this country";
    public string Before { get; init; } = "Before";
    public string After { get; init; } = "After";
    public string ArchivedCopy { get; init; } = "archived copy";
    public string FactsLead { get; init; } = "All facts, by country and kind. Each has a permanent address.";
    public string FactsIn { get; init; } = "Facts: {0}";
    public string OtherLetters { get; init; } = "Other letters";
    public string ByPublisher { get; init; } = "By publisher";
    public string ByStanding { get; init; } = "By standing";
    public string Region { get; init; } = "The region";

    public EnumWords<FactKind> Kinds { get; init; } = new()
    {
        [FactKind.Law] = "Law",
        [FactKind.Restriction] = "Restriction",
        [FactKind.Case] = "Case",
        [FactKind.Platform] = "Platform",
        [FactKind.Statement] = "Statement",
        [FactKind.Event] = "Event",
        [FactKind.Figure] = "Figure",
    };

    public EnumWords<FactKind> KindsPlural { get; init; } = new()
    {
        [FactKind.Law] = "Laws",
        [FactKind.Restriction] = "Restrictions",
        [FactKind.Case] = "Cases",
        [FactKind.Platform] = "Platforms",
        [FactKind.Statement] = "Statements",
        [FactKind.Event] = "Events",
        [FactKind.Figure] = "Figures",
    };

    public EnumWords<Noun> NounsPlural { get; init; } = new()
    {
        [Noun.Fact] = "Facts",
        [Noun.Country] = "Countries",
        [Noun.Source] = "Sources",
        [Noun.Indicator] = "Indicators",
        [Noun.Question] = "Questions",
        [Noun.Essay] = "Essays",
        [Noun.Page] = "Pages",
        [Noun.Topic] = "Topics",
        [Noun.Term] = "Terms",
        [Noun.Correction] = "Corrections",
    };

    public EnumWords<Evidence> Grades { get; init; } = new()
    {
        [Evidence.Documented] = "Documented",
        [Evidence.OfficialClaim] = "Official claim",
        [Evidence.Reported] = "Reported",
        [Evidence.SingleSource] = "Single source",
        [Evidence.Disputed] = "Disputed",
    };

    public EnumWords<Qualifier> Qualifiers { get; init; } = new()
    {
        [Qualifier.MoreThan] = "more than {0}",
        [Qualifier.AtLeast] = "at least {0}",
        [Qualifier.UpTo] = "up to {0}",
        [Qualifier.About] = "about {0}",
        [Qualifier.Nearly] = "nearly {0}",
        [Qualifier.FewerThan] = "fewer than {0}",
    };

    public string FactDescription { get; init; } = "{0}, {1}: {2}. With date, evidence and sources.";
    public string Details { get; init; } = "Details";
    public string Moved { get; init; } = "This page has moved.";
}
