using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Input;

namespace DigitalRights.Facts.Tests.Rules;

public class AddressesAreNotTrackedTests
{
    [Theory]
    [InlineData("?utm_source=x")]
    [InlineData("?id=5&UTM_Campaign=x")]
    [InlineData("?fbclid=x")]
    public void An_address_that_tracks_readers_is_found(string query) =>
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", $"url: ▸https://example.org/report{query}").Check<AddressesAreNotTracked>()
            .FindsError("FACT069", $"The address 'https://example.org/report{query}' tracks readers.", "Remove the tracking parameter.");

    [Theory]
    [InlineData("https://archive.example/report?gclid=x")]
    [InlineData("https://archive.example/https://example.org/?a=b?utm_source=x")]
    public void An_archived_address_that_tracks_readers_is_found(string address) =>
        SmallInput.Valid.With(SmallFiles.Report, "archived: [https://archive.example/report]", $"archived: ▸[{address}]").Check<AddressesAreNotTracked>()
            .FindsError("FACT069", "tracks readers");

    [Theory]
    [InlineData("?id=5&page=2")]
    [InlineData("?about=utm_source")]
    [InlineData("#utm_source")]
    public void An_address_with_other_parameters_is_right(string query) =>
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", $"url: https://example.org/report{query}").Check<AddressesAreNotTracked>().FindsNothing();
}
