using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class VerifiedIsADayTests
{
    [Theory]
    [InlineData("2026-11")]
    [InlineData("2026")]
    [InlineData("2026-11-21~")]
    [InlineData("2026-11-XX")]
    [InlineData("2026-11-20/2026-11-21")]
    [InlineData("2026-11-21T10:00:00")]
    public void A_date_that_is_no_plain_day_is_found(string date) =>
        SmallInput.Valid.With(SmallFiles.Event, "verified: 2026-11-21", $"verified: ▸{date}").Check<VerifiedIsADay>()
            .FindsError("FACT038", $"'{date}' is not a single day.", "such as 2026-11-21");

    [Fact]
    public void A_plain_day_is_right() =>
        SmallInput.Valid.With(SmallFiles.Event, "verified: 2026-11-21", "verified: 2024-02-29").Check<VerifiedIsADay>().FindsNothing();
}
