using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tests.Texts;

public class TrackersTests
{
    [Theory]
    [InlineData("?utm_source=x", "utm_source", "")]
    [InlineData("?id=5&UTM_Campaign=x", "UTM_Campaign", "?id=5")]
    [InlineData("?fbclid=x", "fbclid", "")]
    [InlineData("?ysclid=l17xp3dpkt&a=1", "ysclid", "?a=1")]
    [InlineData("?igshid=x", "igshid", "")]
    [InlineData("?msclkid=x", "msclkid", "")]
    [InlineData("?twclid=x", "twclid", "")]
    [InlineData("?mc_cid=x", "mc_cid", "")]
    [InlineData("?_ga=x", "_ga", "")]
    [InlineData("?v=1&si=AbCdEfGhIjKlMnOp", "si", "?v=1")]
    [InlineData("?utm%5Fsource=x", "utm_source", "")]
    [InlineData("#utm_source=x", "utm_source", "")]
    [InlineData("?a=1#xtor=AL-72", "xtor", "?a=1")]
    public void An_address_that_tracks_readers_is_found(string written, string tracker, string clean) =>
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", $"url: ▸https://example.org/report{written}").Read()
            .FindsError("FACT069", $"tracks readers by '{tracker}'.", $"Write https://example.org/report{clean}");

    [Theory]
    [InlineData("https://archive.example/report?gclid=x")]
    [InlineData("https://archive.example/https://example.org/?a=b?utm_source=x")]
    public void An_archived_address_that_tracks_readers_is_found(string address) =>
        SmallInput.Valid.With(SmallFiles.Report, "archived: [https://archive.example/report]", $"archived: [▸{address}]").Read()
            .FindsError("FACT069", "tracks readers");

    [Theory]
    [InlineData("See ▸[this](https://example.org/?yclid=1).")]
    [InlineData("See ▸<https://example.org/?yclid=1>.")]
    [InlineData("See ▸[this](https://example.org/?a=1&amp;yclid=1).")]
    [InlineData("See ▸https://example.org/?yclid=1.")]
    public void An_address_in_a_text_that_tracks_readers_is_found(string text) =>
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: {text}").Read().FindsError("FACT069", "by 'yclid'");

    [Fact]
    public void An_address_copied_from_code_is_told_as_it_would_be_right() =>
        Assert.Contains(
            SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report",
                "url: https://example.org/a?b=1&amp;utm_source=x").Read().Found,
            f => f.Code == "FACT069" && f.Suggestion == "Write https://example.org/a?b=1");

    [Fact]
    public void An_address_among_words_that_tracks_readers_is_found() =>
        SmallInput.Valid.With(SmallFiles.Report, "consulted: whole text",
            "consulted: the page ▸https://example.org/?yclid=1, in part").Read()
            .FindsError("FACT069", "Write https://example.org/");

    [Theory]
    [InlineData("?id=5&page=2")]
    [InlineData("?about=utm_source")]
    [InlineData("?si=12")]
    [InlineData("?lang=en;page=2")]
    [InlineData("#utm_source")]
    public void An_address_with_other_parameters_is_right(string written)
    {
        Assert.Empty(Trackers.In($"https://example.org/{written}").Found);
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", $"url: https://example.org/report{written}")
            .Read().FindsNothing();
    }
}
