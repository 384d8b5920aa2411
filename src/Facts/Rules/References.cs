using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>Every reference that a record makes in its fields.</summary>
static class References
{
    public static IEnumerable<Reference> Of(IRecord record) => record switch
    {
        Fact f => [.. f.Countries, .. f.Topics, .. f.Related, .. SourcesOf(f.AllSources), .. f.Details.References],
        Country c => [.. c.Highlights, .. c.Indicators, .. Present(c.Population), .. SourcesOf(c.AllSources)],
        Indicator i => [.. SourcesOf(i.Sources), .. i.Breaks.SelectMany(b => b.Countries), .. i.Values.Values.SelectMany(v => v).SelectMany(v => Present(v.Source))],
        Question q => [q.Topic, .. q.Answers.Values.SelectMany(a => a.Facts.Concat(SourcesOf(a.Sources)))],
        Essay e => [.. e.Countries, .. e.Topics, .. e.Facts],
        Term t => SourcesOf(t.Sources),
        Correction c => c.Where,
        _ => [],
    };

    static IEnumerable<Reference> SourcesOf(IEnumerable<Citation> citations) => citations.Select(c => c.Source);

    static IEnumerable<Reference> Present(Reference? reference) => reference is null ? [] : [reference];
}
