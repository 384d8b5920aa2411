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
    public static readonly FieldList Fields = new();

    static readonly Field<Text> Speaker = Fields.Required("speaker", Translated, "Who said it.");
    static readonly Field<Text> Office = Fields.Optional("office", Translated, "In what capacity, at the time.");
    static readonly Field<Text> Quote = Fields.Optional("quote", Translated, "A short verbatim quotation of at most 25 words.");

    public static FactDetails Build(FieldValues v) => new Statement(v.Get(Speaker), v.Find(Office), v.Find(Quote));
}
