using DigitalRights.Facts.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Tests.Texts;

public class RawHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=//evil.example>")]
    [InlineData("A <img src=x onerror=alert(1)> b")]
    [InlineData("<iframe\nsrcdoc=x></iframe>")]
    [InlineData("<!-- a comment -->")]
    [InlineData("<?php x ?>")]
    [InlineData("<![CDATA[<b>]]>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("- <b>x</b>")]
    [InlineData("| <b>x</b> |\n|---|\n| <i>y</i> |")]
    [InlineData("`<script>` and &lt;script&gt; and \\<script>")]
    [InlineData("## <b>Heading</b>")]
    [InlineData("[<b>x</b>](https://example.org \"<i>\")")]
    public void Tags_print_as_text(string text)
    {
        var document = Markdig.Markdown.Parse(text, ProseDialect.Instance);

        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.DoesNotMatch("<(script|img|iframe|svg|b|i|!|\\?)",
            Markdig.Markdown.ToHtml(document, ProseDialect.Instance).ToLowerInvariant());
    }

    [Fact]
    public void Markup_of_Markdown_still_works() =>
        Assert.Equal("<p><strong>a</strong> &lt;b&gt;</p>\n", Markdig.Markdown.ToHtml("**a** <b>", ProseDialect.Instance));

    [Fact]
    public void Attributes_cannot_be_given() =>
        Assert.DoesNotContain("onclick=", Markdig.Markdown.ToHtml("# a {onclick=x}\n\n*b*{onclick=x}", ProseDialect.Instance)
            .Replace("{onclick=x}", "", StringComparison.Ordinal), StringComparison.Ordinal);
}
