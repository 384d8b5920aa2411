using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;
using static DigitalRights.Facts.Fields.Values;

namespace DigitalRights.Facts.Reading;

/// <summary>The further fields of an event.</summary>
static class EventFields
{
    static readonly Field<Text> Place = Optional("place", Words, "Where it happened.");

    public static IReadOnlyList<Field> All { get; } = [Place];

    public static FactDetails Build(FieldValues v) => new Event(v.Find(Place));
}
