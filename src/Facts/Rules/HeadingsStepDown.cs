using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using Markdig.Syntax;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// Headings in prose start at the second level, the page's title being the first, never skip a level, and say something; short texts have
/// none.
/// </summary>
sealed class HeadingsStepDown : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var (prose, owner) in catalogue.Passages.Where(p => p.Owner is not null))
        {
            var level = 1;
            foreach (var heading in prose.All<HeadingBlock>())
            {
                if (heading.Inline?.FirstChild is null)
                {
                    findings.Error("FACT160", prose.PlaceOf(heading), "This heading has no words.",
                        "Write them behind the number signs, or remove the line.");
                }
                else if (owner is not (Essay
                    or Page))
                {
                    findings.Error("FACT066", prose.PlaceOf(heading), "There are no headings in short texts.",
                        "Remove the number signs, or the line.");
                }
                else if (heading.Level == 1 || heading.Level > level + 1)
                {
                    findings.Error("FACT067", prose.PlaceOf(heading),
                        $"A heading of level {heading.Level} cannot stand below one of level {level}.",
                        $"Use {new string('#', heading.Level == 1 ? 2 : level + 1)}.");
                }
                level = heading.Level;
            }
        }
    }
}
