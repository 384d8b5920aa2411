using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tests.Texts;

public class LinkSchemesTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/a?b#c")]
    [InlineData("HtTpS://example.org")]
    [InlineData("mailto:a@example.org")]
    public void The_web_and_mail_are_outside(string link) => Assert.True(LinkSchemes.IsOutside(link));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("javascript://example.org/%0Aalert(1)")]
    [InlineData("data:text/html,<script>")]
    [InlineData("DATA:text/html;base64,PHN2Zz4=")]
    [InlineData("vbscript:msgbox")]
    [InlineData("view-source:https://example.org")]
    [InlineData("blob:https://example.org/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("ws://example.org")]
    [InlineData("//evil.example/x")]
    [InlineData("\\\\evil.example\\x")]
    [InlineData("/\\evil.example")]
    [InlineData("/etc/passwd")]
    [InlineData("https:evil.example")]
    [InlineData("https://")]
    [InlineData("example.org")]
    [InlineData("fact:kz/x")]
    [InlineData("#x")]
    [InlineData("")]
    public void Everything_else_is_not(string link) => Assert.False(LinkSchemes.IsOutside(link));

    [Theory]
    [InlineData("fact:kz/x", Noun.Fact, "kz/x", null)]
    [InlineData("page:methodology#grades", Noun.Page, "methodology", "grades")]
    [InlineData("country:kz", Noun.Country, "kz", null)]
    [InlineData("source:a-b", Noun.Source, "a-b", null)]
    [InlineData("fact:javascript:x", Noun.Fact, "javascript:x", null)] // not the id of any fact
    public void A_noun_names_a_record(string link, Noun noun, string id, string? fragment)
    {
        Assert.True(LinkSchemes.TryRecord(link, out var foundNoun, out var foundId, out var foundFragment));
        Assert.Equal((noun, id, fragment), (foundNoun, foundId, foundFragment));
    }

    [Theory]
    [InlineData("Fact:kz/x")]
    [InlineData(" fact:kz/x")]
    [InlineData("facts:kz/x")]
    [InlineData("javascript:x")]
    [InlineData("0:kz/x")]
    [InlineData("fact")]
    [InlineData("")]
    public void Everything_else_names_none(string link) => Assert.False(LinkSchemes.TryRecord(link, out _, out _, out _));

    [Theory]
    [InlineData("#a", true)]
    [InlineData("#", false)]
    [InlineData("a#b", false)]
    [InlineData("", false)]
    public void A_place_on_the_page(string link, bool isFragment) => Assert.Equal(isFragment, LinkSchemes.IsFragment(link));

    [Fact]
    public void Every_noun_has_a_scheme() => Assert.Equal(Enum.GetValues<Noun>().Length, LinkSchemes.RecordSchemes.Distinct().Count());
}
