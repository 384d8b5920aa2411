using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class WorkingDaysAreDaysTests
{
    [Theory]
    [InlineData("2026~")]
    [InlineData("2026-01/2026-02")]
    [InlineData("2026-12")]
    public void A_correction_without_a_single_day_is_found(string date) =>
        SmallInput.Valid.With("corrections.yml", $"- {{date: ▸{date}, what: The day was wrong., where: [fact:aa/event]}}\n")
            .Check<WorkingDaysAreDays>()
            .FindsError("FACT144", $"'{date}' is not a single day.", "Write the day");

    [Fact]
    public void A_source_read_in_a_month_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", "language: en\naccessed: ▸2026-11")
            .Check<WorkingDaysAreDays>().FindsWarning("FACT144", "'2026-11'");

    [Fact]
    public void Days_are_right() =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", "language: en\naccessed: 2026-11-02")
            .Check<WorkingDaysAreDays>().FindsNothing();
}
