using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class PlatformStatusFitsItsDatesTests
{
    [Theory]
    [InlineData("active")]
    [InlineData("inactive")]
    public void A_closed_platform_with_another_status_is_found(string status) =>
        SmallInput.Valid.With(SmallFiles.Platform, "status: active", $"closed: 2024\nstatus: ▸{status}").Check<PlatformStatusFitsItsDates>()
            .FindsError("FACT133", $"The platform is '{status}', and 'closed' says 2024.", "Write 'status: closed'");

    [Theory]
    [InlineData("closed: 2024\nstatus: closed")]
    [InlineData("closed: 2027-05\nstatus: active")] // announced
    public void A_status_that_fits_is_right(string fields) =>
        SmallInput.Valid.With(SmallFiles.Platform, "status: active", fields).Check<PlatformStatusFitsItsDates>().FindsNothing();
}
