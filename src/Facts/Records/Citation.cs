using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A source and the place in it: paragraph, page, section, row.</summary>
public sealed record Citation(Reference Source, Text Locator);

/// <summary>Fields and shapes that several kinds of records share.</summary>
static class CommonFields
{
    static readonly Field<Reference> SourceId = Required("id", Reference(Noun.Source), "The source: the name of its file under input/sources, without .yml.", "iwpr-2021-kazak-state");
    static readonly Field<Text> Locator = Required("locator", Words, "The place in the source: paragraph, page, section, row.", "paragraph 4");

    public static Shape<Citation> Citation { get; } = new("citation", [SourceId, Locator], v => new(v.Get(SourceId), v.Get(Locator)));

    static readonly Field<decimal> Value = Required("value", Number, "The number, or the lower end of a range.", "11000000");
    static readonly Field<decimal> To = Optional("to", Number, "The upper end of a range.");
    static readonly Field<Qualifier> Hedge = Optional("qualifier", OneOf<Qualifier>(), "How the source hedges the number.", "more-than");
    static readonly Field<Text> Unit = Required("unit", UnitWords, "The unit in the plural, or \"%\", or rank.", "active accounts on Instagram");
    static readonly Field<Text> UnitOne = Optional("unit-one", UnitWords, "The unit in the singular, for a value of 1.");
    static readonly Field<Edtf> FigureAsOf = Required("as-of", When, "The time for which the number holds.", "2021-11~");
    static readonly Field<Text> FigureNote = Optional("note", Words, "Who counted, and what the number may not mean.");

    static readonly Shape<Func<Key, Figure>> Figure = new("figure", [Value, To, Hedge, Unit, UnitOne, FigureAsOf, FigureNote], v => key =>
        new(key, v.Get(Value), v.Maybe(To), v.Maybe(Hedge), v.Get(Unit), v.Find(UnitOne), v.Get(FigureAsOf), v.Find(FigureNote)));

    /// <summary>Figures by name.</summary>
    public static ValueType<IReadOnlyDictionary<Key, Func<Key, Figure>>> Figures { get; } = MapOf(Figure);

    /// <summary>The figures of a read field, each with its name, in the order of the file.</summary>
    public static IReadOnlyList<Figure> Named(IReadOnlyDictionary<Key, Func<Key, Figure>>? figures) =>
        figures is null ? [] : [.. figures.Select(f => f.Value(f.Key))];
}
