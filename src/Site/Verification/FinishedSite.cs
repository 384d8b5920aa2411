using System.Collections.Concurrent;

namespace DigitalRights.Site.Verification;

/// <summary>
/// Looks at each file of the site while it is written, so that a page is rendered once and nothing is kept of it but what other pages
/// must be held against.
/// </summary>
/// <param name="paths">Every file of the site, below the output folder.</param>
/// <param name="linkRoot">The path of the site below its domain.</param>
/// <param name="asBrowser">Whether pages are read as a browser reads them, which takes longer.</param>
sealed class FinishedSite(IEnumerable<string> paths, string linkRoot, bool asBrowser)
{
    readonly ConcurrentDictionary<string, FinishedPage> _pages = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, int> _weights = new(StringComparer.Ordinal);
    readonly LinkChecker _links = new(paths.ToHashSet(StringComparer.Ordinal), linkRoot);

    /// <summary>Whether anything about a file is checked.</summary>
    public static bool Concerns(string path) => WeightLimits.Concerns(path);

    /// <summary>Takes note of a file's content, and gives it back.</summary>
    public Stream Read(string path, Stream stream)
    {
        var content = StreamBytes.Of(stream);
        _weights[path] = WeightLimits.WeightOf(path, content);
        if (path.EndsWith(".html", StringComparison.Ordinal)) _pages[path] = PageOf(path, content);
        return content.AsStream();
    }

    /// <summary>What is wrong, when all is written: the pages in order, and with each the problems that have it to do with.</summary>
    public IEnumerable<(string Path, PageProblem Problem)> Problems() =>
    [
        .. _pages.Values.OrderBy(p => p.Path, StringComparer.Ordinal)
            .SelectMany(p => p.Problems.Concat(LinkChecker.Problems(p, _pages)).Select(problem => (p.Path, problem))),
        .. new WeightLimits(_weights).Problems(),
    ];

    FinishedPage PageOf(string path, ArraySegment<byte> content)
    {
        var marks = asBrowser ? PageReader.Read(content) : PageScan.Read(content);
        var fragments = new List<PageLink>();
        PageProblem[] problems = [.. PageRules.Problems(marks), .. _links.Problems(path, marks, fragments)];
        return new(path, marks.Places, fragments, problems);
    }
}
