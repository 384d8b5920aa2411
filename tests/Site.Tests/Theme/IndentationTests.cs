using System.Text;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Tests.Theme;

public sealed class IndentationTests
{
    [Theory]
    [InlineData("<ul>\n    <li>a</li>\n    <li>b</li>\n</ul>", "<ul>\n<li>a</li>\n<li>b</li></ul>")]
    [InlineData("a \n\n  \t b  c", "a \nb  c")]
    [InlineData("<p>\n  a</p><pre>\n  b\n  c\n</pre>\n  <p>\n  d", "<p>\na</p><pre>\n  b\n  c\n</pre>\n<p>\nd")]
    [InlineData("<pre>a</pre> <pre>\n b</pre>\n c", "<pre>a</pre> <pre>\n b</pre>\nc")]
    [InlineData("<pre>\n  never closed\n  ", "<pre>\n  never closed\n  ")]
    [InlineData("ў\n  ⁨ў⁩", "ў\n⁨ў⁩")]
    [InlineData("", "")]
    [InlineData("\n ", "\n")]
    [InlineData("<pre>\n</pre>\n</p>", "<pre>\n</pre></p>")]
    public void Only_line_ends_are_left_of_blank_line_starts(string html, string left)
    {
        var bytes = Encoding.UTF8.GetBytes(html);

        Assert.Equal(left, Encoding.UTF8.GetString(bytes, 0, Indentation.Remove(bytes)));
    }
}
