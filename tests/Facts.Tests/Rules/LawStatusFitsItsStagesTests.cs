using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class LawStatusFitsItsStagesTests
{
    const string Stages = "  - stage: proposed\n    date: 2020-12\n  - stage: adopted\n    date: 2021-03-04";

    [Theory]
    [InlineData("in-force", "proposed", "no stage goes beyond 'proposed'")]
    [InlineData("in-force", "first-reading", "no stage goes beyond 'first-reading'")]
    [InlineData("in-force", "repealed", "the last stage is 'repealed'")]
    [InlineData("not-yet-in-force", "proposed", "until it is adopted it is a bill")]
    [InlineData("not-yet-in-force", "in-force", "there is a stage 'in-force' (2021-03-04)")]
    [InlineData("bill", "signed", "there is a stage 'signed'")]
    [InlineData("unknown", "expired", "the last stage is 'expired'")]
    [InlineData("bill", "rejected", "the last stage is 'rejected'")]
    [InlineData("returned", "adopted", "the last stage is 'adopted'")]
    public void A_status_that_contradicts_the_stages_is_warned_of(string status, string stage, string words) =>
        Law(status, stage, "2021-03-04").FindsWarning("FACT132", $"The status is '{status}', and", words);

    [Fact]
    public void A_law_in_force_from_a_later_day_is_warned_of() => Law("in-force", "in-force", "2027-01-01")
        .FindsWarning("FACT132", "(2027-01-01) is after the fact was checked");

    [Theory]
    [InlineData("in-force", "adopted")]
    [InlineData("in-force", "amended")]
    [InlineData("repealed", "expired")]
    [InlineData("bill", "first-reading")]
    [InlineData("not-yet-in-force", "signed")]
    [InlineData("unknown", "proposed")]
    [InlineData("returned", "returned")]
    [InlineData("rejected", "rejected")]
    public void A_status_that_fits_is_right(string status, string stage) => Law(status, stage, "2021-03-04").FindsNothing();

    static Outcome Law(string status, string stage, string date) =>
        SmallInput.Valid.With(SmallFiles.Law, Stages, $"  - stage: {stage}\n    date: {date}")
            .With(SmallFiles.Law, "status: in-force", $"status: ▸{status}")
            .Check<LawStatusFitsItsStages>();
}
