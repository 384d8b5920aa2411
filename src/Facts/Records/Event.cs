using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

public sealed record Event(Text? Place) : FactDetails;

/// <summary>The further fields of an event.</summary>
static class EventFields
{
    public static readonly FieldList Fields = new();

    static readonly Field<Text> Place = Fields.Optional("place", Translated, "Where it happened.");

    public static FactDetails Build(FieldValues v) => new Event(v.Find(Place));
}
