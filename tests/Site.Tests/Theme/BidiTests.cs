using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class BidiTests
{
    [Theory]
    [InlineData("گزارش درباره اینترنت")]
    [InlineData("ئۇيغۇر")]
    [InlineData("עברית")]
    [InlineData("2024: گزارش")]
    [InlineData("ﻣﺮﺣﺒﺎ")]
    [InlineData("\U0001E900")]
    [InlineData("a\u202Eb")]
    public void Text_that_runs_from_right_to_left_is_isolated(string text)
    {
        Assert.Equal($"<bdi>{text}</bdi>", System.Net.WebUtility.HtmlDecode(Bidi.Html(text).Value));
        Assert.Equal($"\u2068{text}\u2069", Bidi.Plain(text));
        Assert.Equal($"\"\u2068{text}\u2069\". Site.", Strings.Fill("\"{0}\". {1}.", text, "Site"));
    }

    [Theory]
    [InlineData("A law")]
    [InlineData("Қазақстан — Oʻzbekiston “quoted” 漢字")]
    [InlineData("")]
    public void Other_text_stays_as_it_is(string text)
    {
        Assert.Equal(text, Bidi.Html(text).Value);
        Assert.Equal(text, Bidi.Plain(text));
    }

    [Fact]
    public void Whatever_looks_like_markup_is_text() =>
        Assert.Equal("<bdi>&lt;b&gt; &amp; &quot;گزارش&quot;</bdi>", Bidi.Html("<b> & \"گزارش\"").Value);

    [Theory]
    [InlineData("گزارش", "fa", "fa")]
    [InlineData("Қазақстан", "kk", "kk")]
    [InlineData("ﻣﺮﺣﺒﺎ", "ar", "ar")]
    [InlineData("Oʻzbekiston's law – a “report”", "uz", null)]
    [InlineData("Ŷẁ ﬁ", "tk", null)]
    [InlineData("گزارش", "en", null)]
    public void A_title_in_other_letters_says_its_language(string title, string language, string? said) =>
        Assert.Equal(said, TitleLanguage.Of(Source(new(title), language), "en"));

    [Fact]
    public void A_title_with_a_translation_is_shown_in_that() =>
        Assert.Null(TitleLanguage.Of(Source(new("News", new Dictionary<string, string> { ["en"] = "News", ["ru"] = "Новости" }), "ru"),
            "en"));

    static Source Source(Text title, string language) => new()
    {
        Id = "x",
        Origin = new("sources/x.yml", new("input/sources/x.yml", 1, 1), new Dictionary<string, DigitalRights.Facts.Diagnostics.Location>()),
        Title = title,
        Type = SourceType.Webpage,
        Language = language,
        Standing = SourceStanding.Reporting,
        Reliability = new("x"),
        Consulted = new("x"),
    };
}
