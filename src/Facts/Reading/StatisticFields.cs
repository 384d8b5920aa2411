using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;
using static DigitalRights.Facts.Fields.Values;

namespace DigitalRights.Facts.Reading;

/// <summary>The further fields of a fact that is a figure.</summary>
static class StatisticFields
{
    static readonly Field<Text> Publisher = Required("publisher", Words, "Who published the numbers.");
    static readonly Field<Text> Edition = Optional("edition", Words, "Which edition or year; needed for rankings and index scores.");

    public static IReadOnlyList<Field> All { get; } = [Publisher, Edition];

    public static FactDetails Build(FieldValues v) => new Statistic(v.Get(Publisher), v.Find(Edition));
}
