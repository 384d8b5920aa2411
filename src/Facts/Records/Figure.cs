using System.Text.RegularExpressions;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A named number as a source gives it.</summary>
/// <param name="Key">Its name within the fact; prose refers to it as <c>[[kz/some-fact#key]]</c>.</param>
/// <param name="Label">What is counted, where a fact has several figures.</param>
/// <param name="To">The upper end when the source gives a range.</param>
/// <param name="Unit">In the plural, or <c>%</c>, or <c>rank</c>.</param>
/// <param name="UnitOne">The unit in the singular, for a value of one.</param>
/// <param name="AsOf">The time for which the number holds.</param>
public sealed record Figure(
    Key Key, Text? Label, decimal Value, decimal? To, Qualifier? Qualifier, Text Unit, Text? UnitOne, Edtf AsOf, Text? Note);

/// <summary>How a source hedges a number.</summary>
public enum Qualifier
{
    MoreThan,
    AtLeast,
    UpTo,
    About,
    Nearly,
    FewerThan,
}

/// <summary>The fields of a figure.</summary>
static partial class FigureFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Label = Fields.Optional("label", Translated,
        "What is counted, in a few words, where the fact has several figures.", "fine for a legal entity");
    static readonly Field<decimal> Value = Fields.Required("value", Number, "The number, or the lower end of a range.", "11000000");
    static readonly Field<decimal> To = Fields.Optional("to", Number, "The upper end of a range.");
    static readonly Field<Qualifier> Hedge = Fields.Optional("qualifier", OneOf<Qualifier>(),
        "How the source hedges the number.", "more-than");
    static readonly Field<Text> Unit = Fields.Required("unit", TranslatedUnit,
        "The unit in the plural, or \"%\", or rank.", "active accounts on Instagram");
    static readonly Field<Text> UnitOne = Fields.Optional("unit-one", TranslatedUnit, "The unit in the singular, for a value of 1.");
    static readonly Field<Edtf> AsOf = Fields.Required("as-of", When, "The time for which the number holds.", "2021-11~");
    static readonly Field<Text> Note = Fields.Optional("note", Translated, "Who counted, and what the number may not mean.");

    static readonly Shape<Figure> Shape = new("figure", Fields, v => new(
        v.Key, v.Find(Label), v.Get(Value), v.Maybe(To), v.Maybe(Hedge), v.Get(Unit), v.Find(UnitOne), v.Get(AsOf), v.Find(Note)),
        meant: Meant);

    // "94 sites", "1,000 manats".
    static IReadOnlyDictionary<string, string>? Meant(string text) => NumberAndUnit().Match(text) is { Success: true } match
        ? new Dictionary<string, string>
        {
            [Label.Name] = YamlWriting.Open,
            [Value.Name] = Separators().Replace(match.Groups["number"].Value, "") + Zeros(match.Groups["scale"].Value),
            [Unit.Name] = match.Groups["unit"].Value,
        }
        : null;

    static string Zeros(string scale) => scale switch
    {
        "thousand" => "000",
        "million" => "000000",
        "billion" => "000000000",
        _ => "",
    };

    [GeneratedRegex("""
        \A(?<number>\d{1,3}([\x20,]\d{3})+|\d+(\.\d+)?)(?<!\.\d+(?=\s+(thousand|million|billion)\b))\s+
        ((?<scale>thousand|million|billion)\s+)?(?<unit>\D.*)\z
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NumberAndUnit();

    [GeneratedRegex("[ ,]")]
    private static partial Regex Separators();

    /// <summary>Figures by name.</summary>
    public static ValueType<IReadOnlyDictionary<Key, Figure>> ByName { get; } = MapOf(Shape);
}
