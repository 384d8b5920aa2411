using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class DatesFollowEachOtherTests
{
    const string Date = "date: 2021-09-15";
    const string Verified = "verified: 2026-11-21";

    [Theory]
    [InlineData("date: 2021-09-15", "date: 2021-09-15\nas-of: ▸2001", "'as-of' (2001) is before 'date' (2021-09-15).")]
    [InlineData("date: 2021-09-15", "date: 2021-09-15\nas-of: ▸2027",
        "'as-of' (2027) is after the fact was checked ('verified' 2026-11-21).")]
    [InlineData("verified: 2026-11-21", "verified: ▸2020-01-01",
        "The fact was checked ('verified' 2020-01-01) before it happened ('date' 2021-09-15).")]
    public void Dates_of_a_fact_in_an_impossible_order_are_found(string before, string after, string words) =>
        SmallInput.Valid.With(SmallFiles.Event, before, after)
            .Check<DatesFollowEachOther>().FindsError("FACT126", words, "Correct the date");

    [Theory]
    [InlineData("date: 2021-09-15\nas-of: 2021")] // may be later in the year
    [InlineData("date: 2021-09-15/..\nas-of: 2026-11-21")]
    [InlineData("date: ../2021-09-15\nas-of: 2001")]
    [InlineData("date: 2026-11~\ndate-note: x1\nas-of: 2026")]
    public void Dates_that_can_be_true_together_are_right(string dates) =>
        SmallInput.Valid.With(SmallFiles.Event, Date, dates).Check<DatesFollowEachOther>().FindsNothing();

    [Fact]
    public void A_source_read_before_it_was_published_is_found() =>
        SmallInput.Valid.With(SmallFiles.Report, "language: en", "language: en\nissued: 2024-05-05\naccessed: ▸2024-02-03")
            .Check<DatesFollowEachOther>()
            .FindsError("FACT126", "'accessed' 2024-02-03", "'issued' 2024-05-05");

    [Theory]
    [InlineData("launched: 2020\nclosed: ▸2010", "The platform was closed (2010) before it was launched (2020).")]
    public void A_platform_closed_before_it_was_launched_is_found(string dates, string words) =>
        SmallInput.Valid.With(SmallFiles.Platform, "status: active", $"status: closed\n{dates}")
            .Check<DatesFollowEachOther>().FindsError("FACT126", words);

    [Fact]
    public void A_stage_after_the_check_is_found() =>
        SmallInput.Valid.With(SmallFiles.Law, "- stage: adopted\n    date: 2021-03-04",
            "- stage: adopted\n    date: 2021-03-04\n  - ▸stage: signed\n    date: 2027-03-04")
            .Check<DatesFollowEachOther>().FindsError("FACT126", "The stage 'signed' (2027-03-04) is after the fact was checked");

    [Fact]
    public void A_law_may_come_into_force_after_the_check() =>
        SmallInput.Valid.With(SmallFiles.Law, "- stage: adopted\n    date: 2021-03-04",
            "- stage: adopted\n    date: 2021-03-04\n  - stage: in-force\n    date: 2027-03-04")
            .Check<DatesFollowEachOther>().FindsNothing();

    [Fact]
    public void An_answer_that_holds_since_after_its_time_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "as-of: 2022", "as-of: ▸2022\n    since: 2023-01").Check<DatesFollowEachOther>()
            .FindsError("FACT126", "'as-of' (2022) is before 'since' (2023-01).");

    [Fact]
    public void A_figure_after_the_check_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.Platform, "accounts:\n    value: 11000000\n    unit: accounts\n    as-of: 2022",
            "▸accounts:\n    value: 11000000\n    unit: accounts\n    as-of: 2030")
            .Check<DatesFollowEachOther>().FindsWarning("FACT127", "The figure 'accounts' is of 2030");
}
