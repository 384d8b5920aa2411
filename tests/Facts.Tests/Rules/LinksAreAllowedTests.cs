using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class LinksAreAllowedTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](data:text/html;base64,PHN2Zz4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](//evil.example/x)")]
    [InlineData("[x](/countries/)")]
    [InlineData("[x](about.md)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](blob:https://example.org/1)")]
    [InlineData("[x](Fact:aa/event)")]
    [InlineData("[x]()")]
    [InlineData("[x](#)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    public void A_link_to_a_place_that_is_not_allowed_is_found(string link) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is ▸{link}").Check<LinksAreAllowed>()
            .FindsError("FACT065", "is not allowed.", "Link to https://…, or to a record: fact:…, country:…");

    [Fact]
    public void A_record_in_angle_brackets_is_found() =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", "It is ▸<fact:aa/event>.").Check<LinksAreAllowed>()
            .FindsError("FACT065", "'<fact:aa/event>' would be printed as it stands.", "Write [words](fact:aa/event).");

    [Theory]
    [InlineData("![x](https://example.org/x.png)")]
    [InlineData("![x](fact:aa/event)")]
    [InlineData("![x](data:image/svg+xml,x)")]
    public void A_picture_is_found(string picture) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is ▸{picture}")
            .Check<LinksAreAllowed>().FindsError("FACT064", "Pictures cannot be embedded");

    [Theory]
    [InlineData("[x](https://example.org/a?b=c#d)")]
    [InlineData("[x](HTTP://example.org)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("[x](#first)")]
    [InlineData("[x](fact:aa/event)")]
    [InlineData("[x](country:aa)")]
    [InlineData("[x](source:report-2021)")]
    [InlineData("[x](indicator:users)")]
    [InlineData("[x](question:blocking)")]
    [InlineData("[x](essay:why)")]
    [InlineData("[x](page:about#grades)")]
    [InlineData("[x](topic:speech)")]
    [InlineData("[x](term:blocking)")]
    [InlineData("<https://example.org>")]
    [InlineData("<a@example.org>")]
    public void A_link_to_the_web_or_to_a_record_is_right(string link) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is {link}").Check<LinksAreAllowed>().FindsNothing();
}
