using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

public sealed record Event(Text? Place) : FactDetails;

/// <summary>The further fields of an event.</summary>
static class EventFields
{
    static readonly Field<Text> Place = Optional("place", Words, "Where it happened.");

    public static IReadOnlyList<Field> All { get; } = [Place];

    public static FactDetails Build(FieldValues v) => new Event(v.Find(Place));
}
