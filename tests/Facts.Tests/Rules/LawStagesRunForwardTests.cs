using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class LawStagesRunForwardTests
{
    const string Stages = "  - stage: proposed\n    date: 2020-12\n  - stage: adopted\n    date: 2021-03-04";

    [Theory]
    [InlineData("2020-11")]
    [InlineData("2019")]
    [InlineData("../2020-11-30")]
    public void A_stage_before_the_one_above_it_is_found(string date) =>
        SmallInput.Valid.With(SmallFiles.Law, Stages, $"  - stage: proposed\n    date: 2020-12\n  - ▸stage: adopted\n    date: {date}")
            .Check<LawStagesRunForward>()
            .FindsError("FACT039", $"The stage 'adopted' ({date}) is before 'proposed' (2020-12), which stands above it.",
                "Put the stages in time order");

    [Theory]
    [InlineData("adopted", "proposed")]
    [InlineData("in-force", "signed")]
    [InlineData("repealed", "amended")]
    public void A_stage_that_comes_too_late_is_found(string before, string after) =>
        SmallInput.Valid.With(SmallFiles.Law, Stages, $"  - stage: {before}\n    date: 2020-12\n  - ▸stage: {after}\n    date: 2021-03-04")
            .Check<LawStagesRunForward>()
            .FindsError("FACT040", $"The stage '{after}' cannot come after '{before}'.");

    [Theory]
    [InlineData("2021-03-04")]
    [InlineData("2020-12")]
    [InlineData("2020")] // may be later in the year
    [InlineData("2020-12-31/")]
    public void Stages_in_order_are_right(string date) =>
        SmallInput.Valid.With(SmallFiles.Law, Stages, Stages.Replace("2021-03-04", date, StringComparison.Ordinal))
            .Check<LawStagesRunForward>().FindsNothing();

    [Theory]
    [InlineData("amended", "in-force")]
    [InlineData("amended", "amended")]
    [InlineData("in-force", "expired")]
    [InlineData("returned", "second-reading")]
    [InlineData("rejected", "adopted")]
    [InlineData("first-reading", "withdrawn")]
    [InlineData("third-reading", "rejected")]
    public void An_amendment_comes_into_force_after_it(string before, string after) =>
        SmallInput.Valid.With(SmallFiles.Law, Stages, $"  - stage: {before}\n    date: 2020-12\n  - stage: {after}\n    date: 2021-03-04")
            .Check<LawStagesRunForward>().FindsNothing();
}
