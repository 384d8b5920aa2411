using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class OpenPeriodsSayUntilWhenTests
{
    [Fact]
    public void What_goes_on_without_a_time_of_support_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.Blocking, "date: 2021-05-01/", "date: ▸2021-05-01/..")
            .Check<OpenPeriodsSayUntilWhen>().FindsWarning("FACT145", "'2021-05-01/..'", "Add 'as-of:'");

    [Fact]
    public void What_goes_on_with_a_time_of_support_is_right() =>
        SmallInput.Valid.With(SmallFiles.Blocking, "date: 2021-05-01/", "date: 2021-05-01/..\nas-of: 2022")
            .Check<OpenPeriodsSayUntilWhen>().FindsNothing();

    [Fact]
    public void An_unknown_end_is_right() => SmallInput.Valid.Check<OpenPeriodsSayUntilWhen>().FindsNothing();
}
