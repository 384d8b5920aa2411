using System.Buffers;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Site.Verification;

/// <summary>Follows the links of finished pages within the site.</summary>
/// <param name="files">Every file of the site, below the output folder.</param>
/// <param name="linkRoot">The path of the site below its domain, such as <c>/repository</c>, or empty.</param>
sealed class LinkChecker(HashSet<string> files, string linkRoot)
{
    /// <summary>Of a link to a page or file that does not exist.</summary>
    public const string NowhereCode = "PAGE008";

    const string IndexPage = "index.html";

    const int MostPlain = 512;

    static readonly SearchValues<char> NotPlain = SearchValues.Create(":#?%");

    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = files.GetAlternateLookup<ReadOnlySpan<char>>();
    readonly string _root = linkRoot.TrimEnd('/') + "/";

    /// <summary>What is wrong with the links of a page, as far as the page itself and the list of files show it.</summary>
    /// <param name="path">The file of the page.</param>
    /// <param name="fragments">Takes the places on other pages, which can be looked for only when all pages are known.</param>
    public IEnumerable<PageProblem> Problems(string path, PageMarks page, ICollection<PageLink> fragments)
    {
        foreach (var written in page.Links.Where(link => !IsPlain(path, link)))
        {
            if (Uri.TryCreate(written, UriKind.Absolute, out var outside) && !written.StartsWith('/'))
            {
                if (outside.Scheme is not ("https" or "http" or "mailto"))
                {
                    yield return new("PAGE001", $"The link '{written}' is not allowed.");
                }
                continue;
            }
            var link = Follow(path, written);
            if (link.File is null || !files.Contains(link.File)) yield return Nowhere(link);
            else if (link.Fragment is not null && link.File != path) fragments.Add(link);
            else if (link.Fragment is not null && !page.Places.Contains(link.Fragment)) yield return Missing(link, page.Places);
        }
    }

    /// <summary>The links of a page to places that are not on the pages they lead to.</summary>
    public static IEnumerable<PageProblem> Problems(FinishedPage page, IReadOnlyDictionary<string, FinishedPage> pages) =>
        from link in page.Fragments
        where pages.TryGetValue(link.File!, out var target) && !target.Ids.Contains(link.Fragment!)
        select Missing(link, pages[link.File!].Ids);

    /// <summary>Where a link of a page leads.</summary>
    public PageLink Follow(string from, string link) => link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark
        ? new(link, FileOf(from, link[..mark]), mark + 1 < link.Length ? Uri.UnescapeDataString(link[(mark + 1)..]) : null)
        : new(link, FileOf(from, link), null);

    // Most links go up some folders and down to a file; that such a file exists is seen without making a string of its path.
    bool IsPlain(string from, string link)
    {
        var rest = link.AsSpan();
        var folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        while (rest.StartsWith("../") && folder.Length > 0)
        {
            rest = rest[3..];
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }
        if (rest.IndexOfAny(NotPlain) >= 0 || rest.StartsWith('/') || rest.StartsWith("./") || rest.StartsWith("..")) return false;
        Span<char> path = stackalloc char[MostPlain];
        if (folder.Length + rest.Length + IndexPage.Length > path.Length) return false;
        folder.CopyTo(path);
        rest.CopyTo(path[folder.Length..]);
        var length = folder.Length + rest.Length;
        if (length == 0 || path[length - 1] == '/')
        {
            IndexPage.CopyTo(path[length..]);
            length += IndexPage.Length;
        }
        return _lookup.Contains(path[..length]);
    }

    static PageProblem Nowhere(PageLink link) => new(NowhereCode, $"The link '{link.Written}' leads nowhere.", Link: link);

    static PageProblem Missing(PageLink link, IEnumerable<string> places) => new(
        "PAGE001", $"The link '{link.Written}' leads to a place that is not on that page.",
        Nearest.DidYouMean(link.Fragment!, places), Link: link);

    string? FileOf(string from, string target) => target.Length == 0 ? from : Resolve(from, Uri.UnescapeDataString(target));

    // The file below the output folder, or null when the link leads out of the site.
    string? Resolve(string from, string link)
    {
        var path = !link.StartsWith('/') ? from[..(from.LastIndexOf('/') + 1)] + link
            : link.StartsWith(_root, StringComparison.Ordinal) ? link[_root.Length..]
            : null;
        if (path is null) return null;

        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }
        var file = string.Join('/', parts);
        return file.Length == 0 || file.EndsWith('/') ? file + IndexPage : file;
    }
}
