using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using static DigitalRights.Facts.Fields.Values;

namespace DigitalRights.Facts.Reading;

/// <summary>The fields of one holder's version of a fact.</summary>
static class VersionFields
{
    static readonly Field<Text> Holder = Required("holder", Words, "Who says so.", "Official sources");
    static readonly Field<Markdown> Says = Required("says", MarkdownText, "What this holder says.");
    static readonly Field<Edtf> Dated = Optional("date", When, "The date that this holder gives, or when it was said.");
    static readonly Field<IReadOnlyDictionary<Key, Func<Key, Figure>>> Figures = Optional("figures", CommonFields.Figures, "Named numbers of this version.");
    static readonly Field<IReadOnlyList<Citation>> Sources = Required("sources", ListOf(CommonFields.Citation), "Where this version is from.");

    public static Shape<HolderVersion> Shape { get; } = new("version", [Holder, Says, Dated, Figures, Sources], v =>
        new(v.Get(Holder), v.Get(Says), v.Find(Dated), CommonFields.Named(v.Find(Figures)), v.Get(Sources)));
}
