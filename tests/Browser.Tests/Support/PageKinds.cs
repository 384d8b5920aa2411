using System.Text.RegularExpressions;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>One page of every kind: of those alike the longest, which has the most that can go wrong.</summary>
static partial class PageKinds
{
    static readonly string[] Single =
    [
        "index.html", "404.html", "countries/index.html", "compare/index.html",
        "chronology/index.html", "topics/index.html", "indicators/index.html",
        "essays/index.html", "facts/index.html", "sources/index.html", "glossary/index.html",
        "data/index.html", "search/index.html", "about/index.html", "questions/index.html",
        "methodology/index.html", "contribute/index.html", "corrections/index.html",
    ];

    static readonly string[] Repeated = ["countries", "topics", "indicators", "essays", "sources"];

    public static IReadOnlyList<string> Of(BuiltSite site)
    {
        var countries = Slugs(site, "countries");
        return
        [
            .. Single,
            .. Repeated.Select(folder => Longest(site, folder + "/*/index.html")),
            .. site.Pages.Where(p => Matches(p, "facts/*/*/index.html")).GroupBy(p => KindOfFact(site.Text(p)))
                .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => LongestOf(site, g)),
            LongestOf(site,
                site.Pages.Where(
                    p => Matches(p, "facts/*/*/index.html") && site.Text(p).Contains("class=\"versions\"", StringComparison.Ordinal))),
            Longest(site, "facts/*/index.html"),
            Longest(site, "facts/*/by/*/index.html"),
            Longest(site, "sources/by/*/index.html"),
            Longest(site, "countries/*/sources/index.html"),
            Longest(site, "questions/*/index.html"),
            Pair(site),
            LongestOf(site, site.Pages.Where(p => Matches(p, "compare/*/index.html") && !IsPair(p, countries))),
            LongestOf(site, site.Pages.Where(p => YearPage().IsMatch(p))),
            LongestOf(site, countries.Select(c => $"chronology/{c}/index.html")),
            LongestOf(site, Slugs(site, "topics").Select(t => $"chronology/{t}/index.html")),
            Longest(site, "chronology/*/*/index.html"),
        ];
    }

    /// <summary>Every page, but of those that lie beside each other no more than <see cref="MostAlike"/>, spread evenly.</summary>
    public static IReadOnlyList<string> Many(BuiltSite site) =>
    [
        .. site.Pages.GroupBy(page => (page.Split('/')[0], page.Count(c => c == '/')))
            .SelectMany(alike => alike.Index()
                .Where(p => alike.Count() <= MostAlike || p.Index * MostAlike / alike.Count() != (p.Index - 1) * MostAlike / alike.Count()))
            .Select(p => p.Item),
    ];

    const int MostAlike = 100;

    public static string Country(BuiltSite site) => Longest(site, "countries/*/index.html");

    /// <summary>The pages of all countries.</summary>
    public static IReadOnlyList<string> Countries(BuiltSite site) => [.. site.Pages.Where(p => Matches(p, "countries/*/index.html"))];

    public static string Essay(BuiltSite site) => Longest(site, "essays/*/index.html");

    public static string Indicator(BuiltSite site) => Longest(site, "indicators/*/index.html");

    public static string Fact(BuiltSite site) => Longest(site, "facts/*/*/index.html");

    public static string Pair(BuiltSite site)
    {
        var countries = Slugs(site, "countries");
        return LongestOf(site, site.Pages.Where(p => IsPair(p, countries)));
    }

    static string Longest(BuiltSite site, string pattern) => LongestOf(site, site.Pages.Where(p => Matches(p, pattern)));

    static string LongestOf(BuiltSite site, IEnumerable<string> pages) => pages.MaxBy(p => site.Text(p).Length)!;

    static bool Matches(string page, string pattern) => Regex.IsMatch(page, $"^{pattern.Replace("*", "[^/]+", StringComparison.Ordinal)}$");

    static bool IsPair(string page, IReadOnlyList<string> countries) =>
        countries.SelectMany(first => countries.Select(second => $"compare/{first}-{second}/index.html")).Contains(page);

    static IReadOnlyList<string> Slugs(BuiltSite site, string folder) =>
        [.. site.Pages.Where(p => Matches(p, folder + "/*/index.html")).Select(p => p.Split('/')[1])];

    static string KindOfFact(string html) => FirstKind().Match(html).Groups[1].Value;

    [GeneratedRegex("class=\"kind\">([^<]+)<")]
    private static partial Regex FirstKind();

    [GeneratedRegex("^chronology/[0-9]+/index.html$")]
    private static partial Regex YearPage();
}
