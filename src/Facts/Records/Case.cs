using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A prosecution or another measure against a person; a charge is not guilt.</summary>
/// <param name="Person">Null when the sources name nobody.</param>
/// <param name="Act">What the person is said to have done.</param>
/// <param name="Laws">Facts about the laws applied.</param>
/// <param name="Outcome">The outcome, or that none is known.</param>
public sealed record Case(
    Person? Person, Text Act, Text Charge, IReadOnlyList<Reference> Laws, Text? Article, Text Sentence, Text Outcome) : FactDetails;

/// <summary>A person as public reports name them, and the other spellings found.</summary>
public sealed record Person(Text Name, IReadOnlyList<string> Variants);

/// <summary>The further fields of a case.</summary>
static class CaseFields
{
    public static readonly FieldList Fields = new();

    static readonly Field<Person> Who = Fields.Optional("person", PersonShape(), "The person, only if public reports name them.");
    static readonly Field<Text> Act = Fields.Required("act", Translated, "What the person is said to have done.");
    static readonly Field<Text> Charge = Fields.Required("charge", Translated, "The charge; it is not guilt.");
    static readonly Field<IReadOnlyList<Reference>> Laws = Fields.Optional("law", ListOf(Reference(Noun.Fact)),
        "Facts about the laws applied.");
    static readonly Field<Text> Article = Fields.Optional("article", Translated, "The article, as the source gives it.");
    static readonly Field<Text> Sentence = Fields.Required("sentence", Translated, "The sentence, or that none is reported.");
    static readonly Field<Text> Outcome = Fields.Required("outcome", Translated, "How it ended, or \"none known\".", "none known");

    public static FactDetails Build(FieldValues v) =>
        new Case(v.Find(Who), v.Get(Act), v.Get(Charge), v.List(Laws), v.Find(Article), v.Get(Sentence), v.Get(Outcome));

    static Shape<Person> PersonShape()
    {
        var fields = new FieldList();
        var name = fields.Required("name", Translated, "The name in the form that this site uses.");
        var variants = fields.Optional("variants", ListOf(Untranslated), "Other spellings found in the sources.");
        return new("person", fields, v => new(v.Get(name), v.List(variants)));
    }
}
