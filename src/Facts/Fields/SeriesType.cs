using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Yaml;
using static DigitalRights.Facts.Fields.Values;

namespace DigitalRights.Facts.Fields;

/// <summary>The values of one country by year: <c>2013: 63</c>, or with a source or note of its own <c>2014: {value: 60, source: …}</c>.</summary>
sealed class SeriesType : ValueType<IReadOnlyList<IndicatorValue>>
{
    static readonly Field<decimal> Value = Required("value", Number, "The value.");
    static readonly Field<Reference> Source = Optional("source", Reference(Noun.Source), "The source of this value, when it differs from the series'.");
    static readonly Field<Text> Note = Optional("note", Words, "What to know about this value.");
    static readonly Shape<Func<int, IndicatorValue>> Full = new("value", [Value, Source, Note], v => year =>
        new(year, v.Get(Value), v.Find(Source), v.Find(Note)));

    public override string Description => "a mapping of years to values";

    public override bool TryRead(YamlNode node, RecordContext context, out IReadOnlyList<IndicatorValue> value)
    {
        if (node is not YamlMapping mapping)
        {
            context.WrongShape(node, Description);
            return Fail(out value);
        }
        var values = new List<IndicatorValue>(mapping.Entries.Count);
        foreach (var (key, child) in mapping.Entries)
        {
            if (TryYear(key, context, out var year) & TryValue(child, context, out var make)) values.Add(make(year));
        }
        if (mapping.Entries.Count == 0) context.WrongValue(node.At, "has a country without values.", "Add a value, or remove the country.");
        value = [.. values.OrderBy(v => v.Year)];
        return values.Count == mapping.Entries.Count && values.Count > 0;
    }

    static bool TryYear(YamlScalar key, RecordContext context, out int year)
    {
        if (int.TryParse(key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is > 1900 and < 2100 && key.Value.Length == 4) return true;
        context.WrongValue(key.At, $"has '{key.Value}' where a year should be.", "Write four digits, such as 2023.");
        return false;
    }

    static bool TryValue(YamlNode node, RecordContext context, out Func<int, IndicatorValue> make)
    {
        if (node is not YamlScalar) return Full.TryRead(node, context, out make);
        var read = Number.TryRead(node, context, out var number);
        make = year => new(year, number, null, null);
        return read;
    }

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject { ["oneOf"] = new JsonArray(Number.Schema(), Full.Schema()) },
    };
}
