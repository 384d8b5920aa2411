using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A source and the place in it: paragraph, page, section, row.</summary>
public sealed record Citation(Reference Source, Text Locator);

/// <summary>The fields of a citation.</summary>
static class CitationFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Reference> SourceId = Fields.Required("id", Reference(Noun.Source),
        "The source: the name of its file under input/sources, without .yml.", "iwpr-2021-kazak-state");
    static readonly Field<Text> Locator = Fields.Required("locator", Translated,
        "The place in the source: paragraph, page, section, row.", "paragraph 4");

    public static Shape<Citation> Shape { get; } = new("citation", Fields, v => new(v.Get(SourceId), v.Get(Locator)));
}
