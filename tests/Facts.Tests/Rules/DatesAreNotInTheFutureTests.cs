using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class DatesAreNotInTheFutureTests
{
    [Fact]
    public void A_day_of_checking_far_after_all_other_days_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.Event, "verified: 2026-11-21", "verified: ▸2031-11-21").Check<DatesAreNotInTheFuture>()
            .FindsWarning("FACT128",
                "'verified' is 2031-11-21, more than a year after every other day of work (2026-11-21).", "Check the year.");

    [Fact]
    public void A_source_published_after_the_newest_day_is_found() =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", "language: en\nissued: ▸2030").Check<DatesAreNotInTheFuture>()
            .FindsError("FACT126", "'issued' is 2030, after the newest day of work on the catalogue (2026-11-21).");

    [Fact]
    public void A_value_of_a_later_year_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.Users, "aa: {2020: 81, 2021: 82.5}", "aa: {2020: 81, 2027: ▸82.5}").Check<DatesAreNotInTheFuture>()
            .FindsWarning("FACT127", "There is a value of 2027 for 'aa'");

    [Fact]
    public void An_answer_as_of_a_later_day_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "as-of: 2022", "as-of: ▸2027")
            .Check<DatesAreNotInTheFuture>().FindsError("FACT126", "'as-of' of 'aa' is 2027");

    [Fact]
    public void A_check_on_a_later_day_is_right() =>
        SmallInput.Valid.With(SmallFiles.Event, "verified: 2026-11-21", "verified: 2027-03-01")
            .Check<DatesAreNotInTheFuture>().FindsNothing();

    [Fact]
    public void No_clock_decides() => SmallInput.Valid.Check<DatesAreNotInTheFuture>().FindsNothing();
}
