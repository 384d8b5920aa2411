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
public sealed record Case(Person? Person, Text Act, Text Charge, IReadOnlyList<Reference> Laws, Text? Article, Text Sentence, Text Outcome) : FactDetails
{
    public override IEnumerable<Reference> References => Laws;
}

/// <summary>A person as public reports name them, and the other spellings found.</summary>
public sealed record Person(Text Name, IReadOnlyList<string> Variants);

/// <summary>The further fields of a case.</summary>
static class CaseFields
{
    static readonly Field<Person> Who = Optional("person", PersonShape(), "The person, only if public reports name them.");
    static readonly Field<Text> Act = Required("act", Words, "What the person is said to have done.");
    static readonly Field<Text> Charge = Required("charge", Words, "The charge; it is not guilt.");
    static readonly Field<IReadOnlyList<Reference>> Laws = Optional("law", ListOf(Reference(Noun.Fact)), "Facts about the laws applied.");
    static readonly Field<Text> Article = Optional("article", Words, "The article, as the source gives it.");
    static readonly Field<Text> Sentence = Required("sentence", Words, "The sentence, or that none is reported.");
    static readonly Field<Text> Outcome = Required("outcome", Words, "How it ended, or \"none known\".", "none known");

    public static IReadOnlyList<Field> All { get; } = [Who, Act, Charge, Laws, Article, Sentence, Outcome];

    public static FactDetails Build(FieldValues v) =>
        new Case(v.Find(Who), v.Get(Act), v.Get(Charge), v.List(Laws), v.Find(Article), v.Get(Sentence), v.Get(Outcome));

    static Shape<Person> PersonShape()
    {
        var name = Required("name", Words, "The name in the form that this site uses.");
        var variants = Optional("variants", ListOf(Word), "Other spellings found in the sources.");
        return new("person", [name, variants], v => new(v.Get(name), v.List(variants)));
    }
}
