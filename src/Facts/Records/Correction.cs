using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using Markdig.Syntax.Inlines;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A published change of substance. Its id is its day and the first record that was changed, or a name of its own.</summary>
/// <param name="What">What was wrong, in a sentence.</param>
/// <param name="Where">The records that were changed.</param>
/// <param name="Was">What stood there, or null when something was missing.</param>
/// <param name="Now">What stands there now, or null when it was withdrawn.</param>
public sealed record Correction(
    string Id, Origin Origin, Edtf Date, Markdown What, IReadOnlyList<Reference> Where, Text? Was, Text? Now) : IRecord
{
    public Noun Noun => Noun.Correction;

    public Text Title { get; } = new(string.Concat(What.All<LiteralInline>().Select(l => l.Content.ToString())));
}

/// <summary>The fields of a published correction.</summary>
static class CorrectionFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Edtf> Date = Fields.Required("date", When, "The day of the correction.", "2026-12-01");
    static readonly Field<Markdown> What = Fields.Required("what", MarkdownText, "What was wrong, in a sentence.");
    static readonly Field<IReadOnlyList<Reference>> Where = Fields.Required("where", ListOf(Link),
        "The records that were changed; for a withdrawn one, the country or topic it stood under.", "[fact:kz/instagram-2021]");
    static readonly Field<Text> Was = Fields.Optional("was", Translated, "What stood there; left out when something was missing.");
    static readonly Field<Text> Now = Fields.Optional("now", Translated, "What stands there now; left out when it was withdrawn.");

    static readonly Field<Key> Id = Fields.Optional("id", ShortName,
        "A name for its address, when another correction of the day is about the same record.", "second-number");

    public static Shape<Correction> Shape { get; } = new("correction", Fields,
        v => new(AddressOf(v.Get(Date), v.Find(Id), v.Get(Where)), v.Origin,
            v.Get(Date), v.Get(What), v.Get(Where), v.Find(Was), v.Find(Now)));

    // Made of the correction itself, so that others that are added, above or below, leave it as it is.
    static string AddressOf(Edtf date, Key? id, IReadOnlyList<Reference> where) =>
        $"{date.Raw}-{id?.Name ?? where.FirstOrDefault()?.Id.Replace('/', '-')}";
}
