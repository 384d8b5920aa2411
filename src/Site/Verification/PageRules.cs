namespace DigitalRights.Site.Verification;

/// <summary>
/// What can be said of a finished page without looking at others: ids are unique, headings step down, nothing is loaded from elsewhere.
/// </summary>
static class PageRules
{
    public static IEnumerable<PageProblem> Problems(PageMarks page) =>
    [
        .. page.Places.Count == page.Ids.Count ? [] : Doubled(page.Ids),
        .. Headings(page.Headings),
        .. page.Styled.Select(name => new PageProblem("PAGE004", $"<{name}> has a style or a script of its own.")),
        .. page.Loaded.Where(a => a.Contains("//", StringComparison.Ordinal))
            .Select(a => new PageProblem("PAGE005", $"'{a}' would be loaded from elsewhere.")),
    ];

    static IEnumerable<PageProblem> Doubled(IEnumerable<string> ids) =>
        from same in ids.GroupBy(id => id, StringComparer.Ordinal)
        where same.Count() > 1
        select new PageProblem("PAGE002", $"The place '#{same.Key}' stands {same.Count()} times on one page.",
            "Word the heading, or name the entry, differently.", Id: same.Key);

    static IEnumerable<PageProblem> Headings(IReadOnlyList<PageHeading> headings)
    {
        var level = 0;
        foreach (var heading in headings)
        {
            if (heading.Level > level + 1) yield return new("PAGE003", $"The heading '{heading.Text}' skips a level.");
            if (heading.Level == 1 && level > 0) yield return new("PAGE003", $"There is a second main heading, '{heading.Text}'.");
            level = heading.Level;
        }
        if (level == 0) yield return new("PAGE003", "There is no heading.");
    }
}
