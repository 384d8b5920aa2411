using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tests.Input;

public class AddressTests
{
    [Theory]
    [InlineData("https://user:pass@example.org/", "leads to 'example.org'")]
    [InlineData("https://user@example.org/", "leads to 'example.org'")]
    [InlineData("https://example.org@evil.org", "leads to 'evil.org'")]
    [InlineData("https://@example.org/", "Before the '@'")]
    [InlineData("'▸https://example.org/ '", "There is a space")]
    [InlineData("https://example.org/a b", "There is a space")]
    [InlineData("https://example.org/a%E2%80%8Bb", "zero-width space (U+200B)")]
    [InlineData("https://example.org/a%E2%80%AEb", "right-to-left override (U+202E)")]
    [InlineData("https://example.org/?a=1&amp;b=2", "copied from the code of a page")]
    [InlineData("https://example.org\\a", "a backslash")]
    [InlineData("https://example.org:99999/", "The port '99999' does not exist.")]
    [InlineData("https://example.org:0/", "The port '0' does not exist.")]
    [InlineData("http://localhost/a", "'localhost'")]
    [InlineData("http://localhost:8080/a", "'localhost'")]
    [InlineData("http://intranet/a", "'intranet'")]
    [InlineData("http://server.local/a", "'server.local'")]
    [InlineData("http://127.0.0.1/a", "'127.0.0.1'")]
    [InlineData("http://10.1.2.3/a", "'10.1.2.3'")]
    [InlineData("http://192.168.0.1/a", "'192.168.0.1'")]
    [InlineData("http://172.20.0.1/a", "'172.20.0.1'")]
    [InlineData("http://169.254.1.1/a", "'169.254.1.1'")]
    [InlineData("http://2130706433/a", "'127.0.0.1'")]
    [InlineData("http://[::1]/a", "'[::1]'")]
    [InlineData("http://[fd00::1]/a", "nobody else can open it")]
    [InlineData("https://gооgle.com/", "'о' (U+043E) is a Cyrillic letter that looks like the Latin 'o'.")]
    [InlineData("https://xn--ggle-55da.com/", "is a Cyrillic letter that looks like the Latin 'o'.")]
    public void An_address_that_is_not_sound_is_found(string address, string words)
    {
        var found = Of(address.Contains('▸', StringComparison.Ordinal) ? address : $"▸{address}");
        Assert.Contains(found.Found,
            f => f.Code == "FACT124" && f.ToString().Contains(words, StringComparison.Ordinal) && f.Location == found.Marked[0]);
    }

    [Theory]
    [InlineData("https://example.org:8443/a", "the port 8443")]
    [InlineData("https://example.org/кopoтко", "is a Cyrillic letter")]
    public void An_address_that_may_be_wrong_is_warned_of(string address, string words) =>
        Assert.Contains(Of($"▸{address}").Found, f => f.Code == "FACT125" && f.ToString().Contains(words, StringComparison.Ordinal));

    [Fact]
    public void An_archived_address_is_looked_at_too() =>
        SmallInput.Valid.With(SmallFiles.Report, "archived: [https://archive.example/report]",
            "archived: [▸https://a:b@archive.example/report]")
            .Read().FindsError("FACT124", "'archive.example'");

    [Fact]
    public void An_address_without_its_scheme_gets_a_proposal() =>
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", "url: ▸www.example.org/a")
            .Read().FindsError("FACT022", "must be a web address", "Write https://www.example.org/a");

    [Theory]
    [InlineData("https://example.org/a@b")]
    [InlineData("https://example.org/?mail=a@b.org")]
    [InlineData("https://example.org:443/")]
    [InlineData("https://пример.рф/статья-о-праве")]
    [InlineData("https://8.8.8.8/")]
    [InlineData("https://web.archive.org/web/2020/http://example.org:80/a")]
    [InlineData("https://example.org/news:2315933")]
    [InlineData("https://example.org/a%D2%B3vol-k-anday")]
    public void A_sound_address_is_right(string address) =>
        Assert.DoesNotContain(Of(address).Found, f => f.Code is "FACT124" or "FACT125" or "FACT022");

    [Fact]
    public void No_address_stops_the_check()
    {
        string[] parts =
        [
            "https://", "http:", "//", "/", "?", "#", "@", ":", "[", "]", "%", "%E2%80%8B", "%FF", ".", "..",
            "xn--", "а", "a", "\u00DF", "\uD800", "0", "99999", "&amp;", "utm_source=", " ", "\\", "‥", "-", "١",
        ];
        var random = new Random(20261125);
        for (var i = 0; i < 20_000; i++)
        {
            var address = "https://" + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => parts[random.Next(parts.Length)]));
            WebAddress.Tell(address, Location.Nowhere, new Findings());
        }
    }

    static Outcome Of(string address) =>
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", $"url: {address}").ReadAll();
}
