using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Tests.Verification;

public sealed class WeightLimitsTests
{
    const int Kilobyte = 1024;

    // A site of twenty light pages, with what the test puts beside or over them.
    static IReadOnlyList<string> Problems(params (string Path, int Size)[] files)
    {
        var sizes = Enumerable.Range(1, 20).ToDictionary(n => $"p{n}/index.html", _ => 4 * Kilobyte);
        foreach (var (path, size) in files) sizes[path] = size;
        return [.. new WeightLimits(sizes).Problems().Select(p => $"{p.Path}: {p.Problem.Message}")];
    }

    [Fact]
    public void A_light_site_is_good() =>
        Assert.Empty(Problems(("assets/style.css", 6 * Kilobyte), ("assets/chronology.js", 8 * Kilobyte),
            ("assets/search-index.js", 10 * Kilobyte), ("assets/search.js", 14 * Kilobyte),
            ("assets/search/w-a.js", 25 * Kilobyte), ("assets/search/w-b.js", 25 * Kilobyte)));

    [Fact]
    public void A_page_is_weighed_with_its_styles()
    {
        Assert.Empty(Problems(("p1/index.html", 24 * Kilobyte), ("assets/style.css", 6 * Kilobyte)));
        Assert.Equal(
            "p1/index.html: With its styles the page weighs 30721 bytes compressed; at most 30720 are allowed.",
            Assert.Single(Problems(("p1/index.html", 24 * Kilobyte + 1), ("assets/style.css", 6 * Kilobyte))));
    }

    [Fact]
    public void One_page_in_ten_may_be_heavier_than_usual()
    {
        Assert.Empty(Problems(("p1/index.html", 20 * Kilobyte), ("p2/index.html", 15 * Kilobyte)));
        Assert.Equal(
            "p2/index.html: 3 of 20 pages weigh more than 14336 bytes compressed; at most one in ten may.",
            Assert.Single(Problems(("p1/index.html", 20 * Kilobyte), ("p2/index.html", 15 * Kilobyte), ("p3/index.html", 16 * Kilobyte))));
    }

    [Fact]
    public void Scripts_are_weighed_together_and_what_a_query_loads_of_the_index_apart()
    {
        Assert.Contains("The scripts weigh 8193 bytes", Assert.Single(Problems(("assets/chronology.js", 4 * Kilobyte),
            ("assets/other.js", 4 * Kilobyte + 1))), StringComparison.Ordinal);
        Assert.Contains("The script of the search weighs 14337 bytes",
            Assert.Single(Problems(("assets/search.js", 14 * Kilobyte + 1))), StringComparison.Ordinal);
        Assert.Contains(
            "One query of the search loads up to 61441 bytes",
            Assert.Single(Problems(("assets/search-index.js", 10 * Kilobyte), ("assets/search/v.js", 10 * Kilobyte),
                ("assets/search/w-a.js", 9 * Kilobyte + 1),
                ("assets/search/w-b.js", 8 * Kilobyte), ("assets/search/d-0.js", 23 * Kilobyte))),
            StringComparison.Ordinal);
        Assert.Contains(
            "One query of the search loads up to 73728 bytes",
            Assert.Single(Problems([.. Enumerable.Range(0, 100).Select(n => ($"assets/search/d-{n}.js", 6 * Kilobyte))])),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", 5 * Kilobyte, 5 * Kilobyte, 5 * Kilobyte)]
    [InlineData("index.html", 16 * Kilobyte, 10, 1000)]
    [InlineData("index.html", 2_000_000, 1000, 10_000)]
    [InlineData("assets/chronology.js", 8 * Kilobyte, 10, 100)]
    public void A_file_weighs_what_it_is_compressed_and_a_page_that_is_light_as_it_is_no_less(string path,
        int length, int least, int most) =>
        Assert.InRange(WeightLimits.WeightOf(path, new byte[length]), least, most);

    [Fact]
    public void What_does_not_repeat_weighs_what_it_is_long()
    {
        var noise = new byte[15_000];
        new Random(1).NextBytes(noise);
        Assert.InRange(WeightLimits.WeightOf("index.html", noise), 15_000, 15_100);
    }
}
