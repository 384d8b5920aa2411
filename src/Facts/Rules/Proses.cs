using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>Every text in Markdown of a record, in every language.</summary>
static class Proses
{
    public static IEnumerable<Markdown> Of(IRecord record) => Parts(record).OfType<Markdown>().SelectMany(m => m.EachLanguage());

    static IEnumerable<Markdown?> Parts(IRecord record) => record switch
    {
        Fact f => [f.Summary, .. f.Versions.Select(v => v.Says)],
        Country c => [c.Summary, .. c.Gaps],
        Indicator i => [i.Definition, i.Note],
        Question q => [q.Note, .. q.Answers.Values.Select(a => a.Detail)],
        Essay e => [e.Body, .. e.Unknowns],
        Page p => [p.Body],
        Topic t => [t.Summary],
        Term t => [t.Definition],
        Correction c => [c.What],
        _ => [],
    };
}
