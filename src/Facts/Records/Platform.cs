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
    static readonly Field<Text> Operator = Required("operator", Words, "Who runs it, or that the source does not say.");
    static readonly Field<Edtf> Launched = Optional("launched", When, "When it started.");
    static readonly Field<Edtf> Closed = Optional("closed", When, "When it ended.");
    static readonly Field<PlatformStatus> Status = Required("status", OneOf<PlatformStatus>(), "How it stood when last reported.", "active");
    static readonly Field<IReadOnlyList<Key>> Users = Optional("users", ListOf(ShortName), "Names of the figures that count its users, in time order.");

    public static IReadOnlyList<Field> All { get; } = [Operator, Launched, Closed, Status, Users];

    public static FactDetails Build(FieldValues v) =>
        new Platform(v.Get(Operator), v.Find(Launched), v.Find(Closed), v.Get(Status), v.List(Users));
}
