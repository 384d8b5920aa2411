using System.IO.Compression;

namespace DigitalRights.Site.Verification;

/// <summary>What a first view may weigh, compressed, for readers on a slow connection: the page with its styles, and all scripts together.</summary>
sealed class WeightLimits
{
    /// <summary>Nine pages in ten stay below this many bytes: what a server can send before the first answer of the reader.</summary>
    const int UsualPage = 14 * 1024;

    /// <summary>No page exceeds this many bytes.</summary>
    const int LargestPage = 30 * 1024;

    const int AllScripts = 8 * 1024;

    /// <summary>What one query loads at most: the directory of the index, a file of words, and those of the titles that are shown.</summary>
    const int Query = 60 * 1024;

    /// <summary>How many files of titles a query loads at most: one for each of the results that are shown at first, see <c>theme/Scripts/search.js</c>.</summary>
    const int TitleFiles = 42;

    const string SearchDirectory = "assets/search-index.js";
    const string SearchWords = "assets/search/w-";
    const string SearchTitles = "assets/search/d-";

    /// <summary>What a choice on the chronology loads at a time; it loads three of the largest at most.</summary>
    const int ChronologyFile = 20 * 1024;

    readonly Dictionary<string, int> _sizes;

    /// <summary>A page of at most this many bytes is within every limit when compression halves it, which it does with any text and its markup.</summary>
    const int SmallPage = 16 * 1024;

    /// <param name="sizes">Compressed sizes of the pages, styles and scripts, by path.</param>
    public WeightLimits(IEnumerable<KeyValuePair<string, int>> sizes) => _sizes = new(sizes, StringComparer.Ordinal);

    public static bool Concerns(string path) => Path.GetExtension(path) is ".html" or ".css" or ".js";

    /// <summary>How many bytes a file has when a server compresses it; a small page is not compressed to know that it is light.</summary>
    public static int WeightOf(string path, ReadOnlySpan<byte> content)
    {
        if (IsPage(path) && content.Length <= SmallPage) return content.Length / 2;
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return (int)counted.Length;
    }

    /// <summary>What is too heavy, each with the file that is.</summary>
    public IEnumerable<(string Path, PageProblem Problem)> Problems()
    {
        var styles = SumOf(".css");
        var pages = _sizes.Keys.Where(IsPage).Select(path => new PageWeight(path, _sizes[path] + styles))
            .OrderByDescending(p => p.Bytes).ThenBy(p => p.Path, StringComparer.Ordinal).ToList();
        foreach (var (path, size) in pages.Where(p => p.Bytes > LargestPage))
        {
            yield return (path, TooHeavy($"With its styles the page weighs {size} bytes compressed; at most {LargestPage} are allowed."));
        }

        var heavy = pages.Where(p => p.Bytes > UsualPage).ToList();
        if (heavy.Count * 10 > pages.Count && pages.Count >= 10)
        {
            yield return (heavy[^1].Path, TooHeavy($"{heavy.Count} of {pages.Count} pages weigh more than {UsualPage} bytes compressed; at most one in ten may."));
        }
        var query = _sizes.GetValueOrDefault(SearchDirectory) + Heaviest(SearchWords).FirstOrDefault() + Heaviest(SearchTitles).Take(TitleFiles).Sum();
        if (query > Query)
        {
            yield return (SearchDirectory, TooHeavy($"One query of the search loads up to {query} bytes compressed; at most {Query} are allowed."));
        }
        foreach (var path in _sizes.Keys.Where(path => IsChronology(path) && _sizes[path] > ChronologyFile))
        {
            yield return (path, TooHeavy($"This part of the chronology weighs {_sizes[path]} bytes compressed; at most {ChronologyFile} are allowed."));
        }
        if (SumOf(".js") is > AllScripts and var scripts)
        {
            yield return ("assets", TooHeavy($"The scripts weigh {scripts} bytes compressed; at most {AllScripts} are allowed."));
        }
    }

    static PageProblem TooHeavy(string message) => new("PAGE007", message);

    int SumOf(string extension) => _sizes.Keys.Where(path => Path.GetExtension(path) == extension && !IsIndex(path) && !IsChronology(path)).Sum(path => _sizes[path]);

    static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    static bool IsIndex(string path) =>
        path == SearchDirectory || path.StartsWith(SearchWords, StringComparison.Ordinal) || path.StartsWith(SearchTitles, StringComparison.Ordinal);

    IOrderedEnumerable<int> Heaviest(string start) =>
        _sizes.Where(file => file.Key.StartsWith(start, StringComparison.Ordinal)).Select(file => file.Value).OrderDescending();

    static bool IsChronology(string path) => path.StartsWith("assets/chronology/", StringComparison.Ordinal);
}
