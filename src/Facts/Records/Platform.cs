using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>An online service.</summary>
/// <param name="Users">Keys of the fact's figures that count its users, in time order.</param>
public sealed record Platform(Text Operator, Edtf? Launched, Edtf? Closed, PlatformStatus Status, IReadOnlyList<Key> Users) : FactDetails;

public enum PlatformStatus
{
    Active,
    Inactive,
    Closed,
    Unknown,
}

/// <summary>The further fields of a platform.</summary>
static class PlatformFields
{
    public static readonly FieldList Fields = new();

    static readonly Field<Text> Operator = Fields.Required("operator", Translated, "Who runs it, or that the source does not say.");
    static readonly Field<Edtf> Launched = Fields.Optional("launched", When, "When it started.");
    static readonly Field<Edtf> Closed = Fields.Optional("closed", When, "When it ended.");
    static readonly Field<PlatformStatus> Status = Fields.Required("status", OneOf<PlatformStatus>(),
        "How it stood when last reported.", "active");
    static readonly Field<IReadOnlyList<Key>> Users = Fields.Optional("users", ListOf(ShortName),
        "Names of the figures that count its users, in time order.", "[users]");

    public static FactDetails Build(FieldValues v) =>
        new Platform(v.Get(Operator), v.Find(Launched), v.Find(Closed), v.Get(Status), v.List(Users));
}
