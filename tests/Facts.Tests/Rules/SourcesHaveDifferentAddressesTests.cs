using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class SourcesHaveDifferentAddressesTests
{
    [Theory]
    [InlineData("https://example.org/report")]
    [InlineData("http://example.org/report")]
    [InlineData("https://www.example.org/report")]
    [InlineData("https://EXAMPLE.org/report/")]
    [InlineData("https://example.org/report#page=4")]
    [InlineData("https://example.org/report/index.html")]
    [InlineData("https://example.org/%72eport")]
    [InlineData("https://example.org/report?")]
    public void Two_sources_with_one_address_are_warned_of(string address) =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", $"language: en\nurl: {address}")
            .With(SmallFiles.Report, "url: https://example.org/report", "url: ▸https://example.org/report")
                .Check<SourcesHaveDifferentAddresses>()
            .FindsWarning("FACT129", "also that of the source 'news-2022'");

    [Fact]
    public void An_archived_copy_that_is_the_address_of_another_source_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", "language: en\nurl: https://archive.example/report")
            .With(SmallFiles.Report, "archived: [", "archived: ▸[")
                .Check<SourcesHaveDifferentAddresses>().FindsWarning("FACT129", "'news-2022'");

    [Theory]
    [InlineData("https://example.org/report?id=2")]
    [InlineData("https://example.org/Report")]
    [InlineData("https://other.example.org/report")]
    public void Other_addresses_are_right(string address) =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", $"language: en\nurl: {address}")
            .Check<SourcesHaveDifferentAddresses>().FindsNothing();
}
