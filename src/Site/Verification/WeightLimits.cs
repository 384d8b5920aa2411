using System.IO.Compression;

namespace DigitalRights.Site.Verification;

/// <summary>
/// What a first view may weigh, compressed, for readers on a slow connection: the page with its styles, and all scripts together.
/// </summary>
sealed class WeightLimits
{
    /// <summary>Nine pages in ten stay below this many bytes: what a server can send before the first answer of the reader.</summary>
    const int UsualPage = 14 * 1024;

    /// <summary>No page exceeds this many bytes.</summary>
    const int LargestPage = 30 * 1024;

    /// <summary>All scripts together, but for that of the search page.</summary>
    const int AllScripts = 8 * 1024;

    /// <summary>The script of the search page.</summary>
    const int SearchScript = 14 * 1024;

    /// <summary>
    /// What one query loads at most: the directory of the index, a file for each of a few words, the words that a mistyped one may have
    /// meant, and the titles that are shown.
    /// </summary>
    const int Query = 60 * 1024;

    /// <summary>How many words a query has, usually at most.</summary>
    const int WordFiles = 3;

    /// <summary>
    /// How many files of titles a query loads at most: one for each of the results that are shown at first, see
    /// <c>theme/Scripts/search.js</c>.
    /// </summary>
    const int TitleFiles = 12;

    const string SearchDirectory = "assets/search-index.js";
    const string SearchPageScript = "assets/search.js";
    const string SearchIndex = "assets/search/";
    const string SearchWords = "assets/search/w-";
    const string SearchVocabulary = "assets/search/v.js";
    const string SearchTitles = "assets/search/d-";

    /// <summary>
    /// What a choice on the chronology loads at a time; it loads four of the largest at most, see <c>theme/Scripts/chronology.js</c>.
    /// </summary>
    const int ChronologyFile = 15 * 1024;

    readonly Dictionary<string, int> _sizes;

    /// <summary>A page of at most this many bytes is within every limit, with styles of today's weight and more.</summary>
    const int LightPage = 5 * 1024;

    /// <param name="sizes">Compressed sizes of the pages, styles and scripts, by path.</param>
    public WeightLimits(IEnumerable<KeyValuePair<string, int>> sizes) => _sizes = new(sizes, StringComparer.Ordinal);

    public static bool Concerns(string path) => Path.GetExtension(path) is ".html" or ".css" or ".js";

    /// <summary>
    /// How many bytes a file has when a server compresses it, or so few more that it is light all the same: as it is, or compressed in
    /// haste.
    /// </summary>
    public static int WeightOf(string path, ReadOnlySpan<byte> content)
    {
        if (!IsPage(path)) return Compressed(content, CompressionLevel.Optimal);
        if (content.Length <= LightPage) return content.Length;
        var hasty = Compressed(content, CompressionLevel.Fastest);
        return hasty <= LightPage ? hasty : Compressed(content, CompressionLevel.Optimal);
    }

    static int Compressed(ReadOnlySpan<byte> content, CompressionLevel level)
    {
        using var counted = new CountedBytes();
        using (var gzip = new GZipStream(counted, level, leaveOpen: true)) gzip.Write(content);
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
            yield return (heavy[^1].Path,
                TooHeavy($"{heavy.Count} of {pages.Count} pages weigh more than {UsualPage} bytes compressed; at most one in ten may."));
        }
        var query = _sizes.GetValueOrDefault(SearchDirectory) + _sizes.GetValueOrDefault(SearchVocabulary)
            + Heaviest(SearchWords).Take(WordFiles).Sum() + Heaviest(SearchTitles).Take(TitleFiles).Sum();
        if (query > Query)
        {
            yield return (SearchDirectory,
                TooHeavy($"One query of the search loads up to {query} bytes compressed; at most {Query} are allowed."));
        }
        foreach (var path in _sizes.Keys.Where(path => IsChronology(path) && _sizes[path] > ChronologyFile))
        {
            yield return (path,
                TooHeavy($"This part of the chronology weighs {_sizes[path]} bytes compressed; at most {ChronologyFile} are allowed."));
        }
        if (_sizes.GetValueOrDefault(SearchPageScript) is > SearchScript and var script)
        {
            yield return (SearchPageScript,
                TooHeavy($"The script of the search weighs {script} bytes compressed; at most {SearchScript} are allowed."));
        }
        if (SumOf(".js") is > AllScripts and var scripts)
        {
            yield return ("assets", TooHeavy($"The scripts weigh {scripts} bytes compressed; at most {AllScripts} are allowed."));
        }
    }

    static PageProblem TooHeavy(string message) => new("PAGE007", message);

    int SumOf(string extension) =>
        _sizes.Keys.Where(path => Path.GetExtension(path) == extension && !IsOfSearch(path) && !IsChronology(path))
            .Sum(path => _sizes[path]);

    static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    static bool IsOfSearch(string path) =>
        path is SearchDirectory or SearchPageScript || path.StartsWith(SearchIndex, StringComparison.Ordinal);

    IOrderedEnumerable<int> Heaviest(string start) =>
        _sizes.Where(file => file.Key.StartsWith(start, StringComparison.Ordinal)).Select(file => file.Value).OrderDescending();

    static bool IsChronology(string path) => path.StartsWith("assets/chronology/", StringComparison.Ordinal);
}
