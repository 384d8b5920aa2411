using System.Text;
using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Tests.Verification;

public sealed class PageRulesTests
{
    static byte[] PageOf(string body) =>
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>{body}</body></html>");

    static IReadOnlyList<string> AsBrowser(string body) => [.. PageRules.Problems(PageReader.Read(PageOf(body))).Select(p => $"{p.Code}: {p.Message}")];

    static IReadOnlyList<string> AsWritten(string body) => [.. PageRules.Problems(PageScan.Read(PageOf(body))).Select(p => $"{p.Code}: {p.Message}")];

    [Theory]
    [InlineData("<h1 id=\"a\">A</h1><h2>B</h2><h3>C</h3><h2>D</h2><img src=\"x.png\" alt=\"\"><a href=\"https://example.org/\">out</a>")]
    [InlineData("<h1>A</h1><script type=\"application/ld+json\">{\"x\": \"<p id=1 style=2>\"}</script>")]
    public void A_good_page_has_no_problem(string body)
    {
        Assert.Empty(AsBrowser(body));
        Assert.Empty(AsWritten(body));
    }

    [Theory]
    [InlineData("<h1 id=\"a\">A</h1><p id=\"a\">B</p>", "PAGE002: The place '#a' stands 2 times on one page.")]
    [InlineData("<h1>A</h1><h3>B <em>&amp;</em> C</h3>", "PAGE003: The heading 'B & C' skips a level.")]
    [InlineData("<h2>B</h2>", "PAGE003: The heading 'B' skips a level.")]
    [InlineData("<h1>A</h1><h1>B</h1>", "PAGE003: There is a second main heading, 'B'.")]
    [InlineData("<p>A</p>", "PAGE003: There is no heading.")]
    [InlineData("<h1 style=\"color: red\">A</h1>", "PAGE004: <h1> has a style or a script of its own.")]
    [InlineData("<h1 onclick='x()'>A</h1>", "PAGE004: <h1> has a style or a script of its own.")]
    [InlineData("<h1>A</h1><img alt=\"\" src=\"https://example.org/x.png\"/>",
        "PAGE005: 'https://example.org/x.png' would be loaded from elsewhere.")]
    [InlineData("<h1>A</h1><link rel=stylesheet href=//example.org/x.css>", "PAGE005: '//example.org/x.css' would be loaded from elsewhere.")]
    public void What_is_wrong_with_a_page_is_told(string body, string problem)
    {
        Assert.Equal([problem], AsBrowser(body));
        Assert.Equal([problem], AsWritten(body));
    }
}
