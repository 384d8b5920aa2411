using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// The id of a fact means nothing to readers: in a text it stands in a link, or in brackets that print the title.
/// </summary>
sealed partial class IdsInTextsAreLinks : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var prose in catalogue.Passages.Select(p => p.Text).Where(t => FactId().IsMatch(t.Source)))
        {
            foreach (var run in TextRun.In(prose))
            {
                foreach (Match id in FactId().Matches(run.Text).Where(m => catalogue.Find(Noun.Fact, m.Value) is not null))
                {
                    findings.Warning("FACT164", prose.PlaceOf(run.SourceIndex(id.Index)),
                        $"'{id.Value}' is the id of a fact, which readers do not know.",
                        $"Write [[{id.Value}]] for its title, or [words](fact:{id.Value}).");
                }
            }
        }
    }

    [GeneratedRegex(@"(?<![\w/.-])[a-z]+/[a-z0-9]+(-[a-z0-9]+)*(?![\w/-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FactId();
}
