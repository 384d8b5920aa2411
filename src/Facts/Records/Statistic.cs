using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>What a fact of kind <see cref="FactKind.Figure"/> says of its numbers: who published them, in which edition.</summary>
public sealed record Statistic(Text Publisher, Text? Edition) : FactDetails;

/// <summary>The further fields of a fact that is a figure.</summary>
static class StatisticFields
{
    public static readonly FieldList Fields = new();

    static readonly Field<Text> Publisher = Fields.Required("publisher", Translated, "Who published the numbers.");
    static readonly Field<Text> Edition = Fields.Optional("edition", Translated,
        "Which edition or year; needed for rankings and index scores.");

    public static FactDetails Build(FieldValues v) => new Statistic(v.Get(Publisher), v.Find(Edition));
}
