using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class ClosedSeriesAreNotOfferedTests
{
    [Fact]
    public void A_download_without_a_licence_is_found() =>
        SmallInput.Valid.With(SmallFiles.Users, "licence: {id: CC-BY-4.0", "licence: ▸{id: none-stated").Check<ClosedSeriesAreNotOffered>()
            .FindsError("FACT053", "A series without a stated licence cannot be offered as a file.", "Set 'download: false'.");

    [Fact]
    public void No_download_without_a_licence_is_right() =>
        SmallInput.Valid.With(SmallFiles.Users, "licence: {id: CC-BY-4.0, download: true",
            "licence: {id: none-stated, download: false").Check<ClosedSeriesAreNotOffered>().FindsNothing();

    [Fact]
    public void A_download_under_a_licence_is_right() => SmallInput.Valid.Check<ClosedSeriesAreNotOffered>().FindsNothing();
}
