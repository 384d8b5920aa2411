using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// The id of a fact means nothing to readers: in a text it stands in a link, or in brackets that print the title.
/// </summary>
sealed partial class IdsInTextsAreLinks : IRule
{
    // What may be the id of a fact, with its place.
    static readonly Remembered<Markdown, List<Reference>> Likely = new(prose => [.. LikelyIn(prose)]);

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var id in catalogue.Passages.SelectMany(p => Likely.Of(p.Text)).Where(id => catalogue.Find(id) is not null))
        {
            findings.Warning("FACT164", id.At,
                $"'{id.Id}' is the id of a fact, which readers do not know.",
                $"Write [[{id.Id}]] for its title, or [words](fact:{id.Id}).");
        }
    }

    static IEnumerable<Reference> LikelyIn(Markdown prose) => !prose.Source.Contains('/') || !FactId().IsMatch(prose.Source) ? [] :
        from run in TextRun.In(prose)
        from Match id in FactId().Matches(run.Text)
        select new Reference(Noun.Fact, id.Value, prose.PlaceOf(run.SourceIndex(id.Index)));

    [GeneratedRegex(@"(?<![\w/.-])[a-z]+/[a-z0-9]+(-[a-z0-9]+)*(?![\w/-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FactId();
}
