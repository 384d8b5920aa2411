using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>Something said in public.</summary>
/// <param name="Quote">A short verbatim quotation, or null.</param>
public sealed record Statement(Text Speaker, Text? Office, Text? Quote) : FactDetails;

/// <summary>The further fields of a statement.</summary>
static class StatementFields
{
    static readonly Field<Text> Speaker = Required("speaker", Words, "Who said it.");
    static readonly Field<Text> Office = Optional("office", Words, "In what capacity, at the time.");
    static readonly Field<Text> Quote = Optional("quote", Words, "A short verbatim quotation of at most 25 words.");

    public static IReadOnlyList<Field> All { get; } = [Speaker, Office, Quote];

    public static FactDetails Build(FieldValues v) => new Statement(v.Get(Speaker), v.Find(Office), v.Find(Quote));
}
