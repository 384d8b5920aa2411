using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>What became of one statement of a document that the explainer set out to carry in full.</summary>
/// <param name="Document">The source whose statement it is.</param>
/// <param name="Number">The statement's number in the inventory of all documents, counted from 1.</param>
/// <param name="Carried">The records that carry it.</param>
/// <param name="Omitted">Why it is left out on purpose.</param>
public sealed record LedgerEntry(Reference Document, int Number, Location At, IReadOnlyList<Reference> Carried, Text? Omitted);

/// <summary>The fields of an entry of the ledger, which stands in a list below the id of its document.</summary>
static class LedgerFields
{
    static readonly FieldList Fields = new();

    static readonly Field<int> Number = Fields.Required("n", Integer(1, 1_000_000),
        "The statement's number in the inventory of all documents, from 1.", "147");
    static readonly Field<IReadOnlyList<Reference>> Carried = Fields.Optional("carried", ListOf(Link),
        "The records that carry the statement.", "[fact:kz/instagram-2021]");
    static readonly Field<Text> Omitted = Fields.Optional("omitted",
        Translated, "Why the statement is left out on purpose, in a sentence.");

    public static Shape<LedgerEntry> Shape { get; } = new("ledger entry", Fields,
        v => new(new(Noun.Source, v.Key.Name, v.Key.At), v.Get(Number), v.At, v.List(Carried), v.Find(Omitted)));
}
