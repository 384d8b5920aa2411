using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

// The words of what only facts of one kind have.
public sealed partial record Strings
{
    public string OfficialName { get; init; } = "Official name";
    public string Status { get; init; } = "Status";
    public string Stages { get; init; } = "Stages";
    public string Penalties { get; init; } = "Penalties";
    public string Article { get; init; } = "Article {0}";

    public EnumWords<LawStatus> LawStatuses { get; init; } = new()
    {
        [LawStatus.InForce] = "In force",
        [LawStatus.Bill] = "Bill",
        [LawStatus.Returned] = "Returned to parliament",
        [LawStatus.Rejected] = "Rejected",
        [LawStatus.Withdrawn] = "Withdrawn",
        [LawStatus.NotYetInForce] = "Not yet in force",
        [LawStatus.Repealed] = "Repealed",
        [LawStatus.Unknown] = "Not known",
    };

    public EnumWords<Stage> StageNames { get; init; } = new()
    {
        [Stage.Proposed] = "Proposed",
        [Stage.FirstReading] = "First reading",
        [Stage.SecondReading] = "Second reading",
        [Stage.ThirdReading] = "Third reading",
        [Stage.Rejected] = "Rejected",
        [Stage.Withdrawn] = "Withdrawn",
        [Stage.Adopted] = "Adopted",
        [Stage.Returned] = "Returned to parliament",
        [Stage.Signed] = "Signed",
        [Stage.InForce] = "In force",
        [Stage.Amended] = "Amended",
        [Stage.Repealed] = "Repealed",
        [Stage.Expired] = "Expired",
    };

    // Restriction
    public string MeasureLabel { get; init; } = "Measure";
    public string Targets { get; init; } = "What was affected";
    public string Area { get; init; } = "Where";
    public string OfficialReason { get; init; } = "Official reason";
    public string AssessedReason { get; init; } = "Reason seen by others";

    public EnumWords<Measure> Measures { get; init; } = new()
    {
        [Measure.Blocking] = "Blocking",
        [Measure.Throttling] = "Throttling (slowing down)",
        [Measure.Shutdown] = "Shutdown",
    };

    // Case
    public string Person { get; init; } = "Person";
    public string SpelledAlso { get; init; } = "also spelled {0}";
    public string Act { get; init; } = "What the person is said to have done";
    public string Charge { get; init; } = "Charge";
    public string LawsApplied { get; init; } = "Law";
    public string ArticleApplied { get; init; } = "Article";
    public string Sentence { get; init; } = "Sentence";
    public string Outcome { get; init; } = "Outcome";
    public string Presumption { get; init; } = "A charge is not guilt. We name only what public reports say about the case.";

    // Platform, statement, event, statistic
    public string Operator { get; init; } = "Operator";
    public string Launched { get; init; } = "Launched";
    public string Closed { get; init; } = "Closed";
    public string Users { get; init; } = "Users";
    public string Speaker { get; init; } = "Speaker";
    public string Office { get; init; } = "Office";
    public string Quote { get; init; } = "In their words";
    public string Place { get; init; } = "Place";
    public string Publisher { get; init; } = "Publisher";
    public string Edition { get; init; } = "Edition";

    public EnumWords<PlatformStatus> PlatformStatuses { get; init; } = new()
    {
        [PlatformStatus.Active] = "Active",
        [PlatformStatus.Inactive] = "Inactive",
        [PlatformStatus.Closed] = "Closed",
        [PlatformStatus.Unknown] = "Not known",
    };
}
