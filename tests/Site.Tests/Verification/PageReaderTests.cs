using System.Text;
using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Tests.Verification;

public sealed class PageReaderTests
{
    static IReadOnlyList<string> Problems(string body) =>
        PageReader.Read("a.html", new MemoryStream(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=en><head><title>T</title></head><body>{body}</body></html>"))).Problems;

    [Fact]
    public void A_good_page_has_no_problem() =>
        Assert.Empty(Problems("<h1 id=a>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><img src=x.png alt=''><a href='https://example.org/'>out</a>"));

    [Theory]
    [InlineData("<h1 id=a>A</h1><p id=a>B</p>", "a.html: the id 'a' stands 2 times.")]
    [InlineData("<h1>A</h1><h3>B</h3>", "a.html: the heading 'B' skips a level.")]
    [InlineData("<h2>B</h2>", "a.html: the heading 'B' skips a level.")]
    [InlineData("<h1>A</h1><h1>B</h1>", "a.html: there is a second main heading, 'B'.")]
    [InlineData("<p>A</p>", "a.html: there is no heading.")]
    [InlineData("<h1 style='color: red'>A</h1>", "a.html: <h1> has a style or a script of its own.")]
    [InlineData("<h1 onclick='x()'>A</h1>", "a.html: <h1> has a style or a script of its own.")]
    [InlineData("<h1>A</h1><img src='https://example.org/x.png'>", "a.html: 'https://example.org/x.png' would be loaded from elsewhere.")]
    [InlineData("<h1>A</h1><link rel=stylesheet href='//example.org/x.css'>", "a.html: '//example.org/x.css' would be loaded from elsewhere.")]
    public void What_is_wrong_with_a_page_is_told(string body, string problem) => Assert.Equal([problem], Problems(body));
}
