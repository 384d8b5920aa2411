using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Site.Verification;

/// <summary>Finds what in the input made a finished page as it is, so that whoever wrote it is told where.</summary>
sealed class PlacesInInput(SiteContext site)
{
    readonly ILookup<string, IRecord> _recordsByPage = site.Catalogue.Records.ToLookup(r => Address.Of(r).File, StringComparer.Ordinal);

    /// <summary>What to tell of a problem: at each text that caused it, else at the record that the page shows.</summary>
    /// <param name="page">The page on which the problem was seen.</param>
    /// <returns>Nothing when the input has no part in it.</returns>
    public IEnumerable<Diagnostic> Tell(string page, PageProblem problem)
    {
        IReadOnlyList<Diagnostic> exact =
        [
            .. problem.Link is { } link
                ? OfLink(page, link)
                    .Select(w => Of(problem, w.At, problem.Message.Replace($"'{link.Written}'", $"'{w.Url}'", StringComparison.Ordinal)))
            : problem.Id is { } id ? OfId(page, id).Select(at => Of(problem, at, problem.Message))
            : [],
        ];
        if (exact.Count > 0 || problem.Code == LinkChecker.NowhereCode) return exact;
        if (problem.Link is { Fragment: { } fragment, File: { } file } && OfPage(file) is { } target)
        {
            return [Of(problem, target.Origin.At,
                $"Pages link to the place '#{fragment}' of this page, but nothing on it has that name; a heading may have been renamed.")];
        }
        return OfPage(page) is { } record ? [Of(problem, record.Origin.At, problem.Message)] : [];
    }

    static Diagnostic Of(PageProblem problem, Location at, string message) =>
        new(problem.Code, Severity.Error, at, message, problem.Suggestion);

    // A page that shows many records is made of none of them.
    IRecord? OfPage(string page) => _recordsByPage[page].Take(2).ToArray() is [var record] ? record : null;

    IEnumerable<(Location At, string Url)> OfLink(string page, PageLink link) =>
        from passage in Passages(page)
        from written in passage.Text.All<LinkInline>()
        where Leads(passage, written.Url ?? "", link)
        select (passage.Text.PlaceOf(written), written.Url);

    bool Leads(Passage passage, string written, PageLink link)
    {
        if (LinkSchemes.IsFragment(written)) return written == link.Written;
        return LinkSchemes.TryRecord(written, out var noun, out var id, out var fragment)
            && site.Catalogue.Find(noun, id) is { } target
            && Address.Of(target).File == link.File
            && (fragment ?? Address.Of(target).Fragment) == link.Fragment;
    }

    IEnumerable<Location> OfId(string page, string id) =>
    [
        .. from passage in Passages(page)
           from heading in passage.Text.All<HeadingBlock>()
           where heading.TryGetAttributes()?.Id == id
           select passage.Text.PlaceOf(heading),
        .. _recordsByPage[page].Where(r => Address.Of(r).Fragment == id).Select(r => r.Origin.At),
    ];

    // The page's own texts, or when none of them is meant, those that other pages show too.
    IEnumerable<Passage> Passages(string page) =>
        site.Catalogue.Passages.Where(p => p.Owner is not null).OrderByDescending(p => Address.Of(p.Owner!).File == page);
}
