using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A blocking, slowing or cutting of access; its time is the fact's date.</summary>
/// <param name="Targets">The platforms or sites, or the network.</param>
/// <param name="OfficialReason">What the authorities said.</param>
/// <param name="AssessedReasons">What others say, each with its holder.</param>
public sealed record Restriction(
    Measure Measure, IReadOnlyList<Text> Targets, Text Area, Text OfficialReason,
    IReadOnlyList<AssessedReason> AssessedReasons) : FactDetails;

public enum Measure
{
    /// <summary>Named sites or platforms cannot be reached.</summary>
    Blocking,

    /// <summary>The network or a platform is slowed down.</summary>
    Throttling,

    /// <summary>A network is cut.</summary>
    Shutdown,
}

/// <summary>Why somebody other than the authorities thinks that a restriction was made.</summary>
public sealed record AssessedReason(Text Holder, Text Reason);

/// <summary>The further fields of a restriction.</summary>
static class RestrictionFields
{
    public static readonly FieldList Fields = new();

    static readonly Field<Measure> What = Fields.Required("measure", OneOf<Measure>(), "What was done.", "blocking");
    static readonly Field<IReadOnlyList<Text>> Targets = Fields.Required("targets", ListOf(Translated),
        "The platforms or sites, or the network.", "[TikTok]");
    static readonly Field<Text> Area = Fields.Required("area", Translated, "Where.", "whole country");
    static readonly Field<Text> OfficialReason = Fields.Required("official-reason", Translated,
        "What the authorities gave as the reason, or that the source gives none.", "none given in the source");
    static readonly Field<IReadOnlyList<AssessedReason>> AssessedReasons = Fields.Optional("assessed-reason", ListOf(ReasonShape()),
        "Reasons that others see, each with its holder.");

    public static FactDetails Build(FieldValues v) =>
        new Restriction(v.Get(What), v.Get(Targets), v.Get(Area), v.Get(OfficialReason), v.List(AssessedReasons));

    static Shape<AssessedReason> ReasonShape()
    {
        var fields = new FieldList();
        var holder = fields.Required("holder", Translated, "Who thinks so.");
        var reason = fields.Required("reason", Translated, "The reason.");
        return new("assessed reason", fields, v => new(v.Get(holder), v.Get(reason)));
    }
}
