using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class DisputedFactsHaveVersionsTests
{
    const string Version = "\n  - holder: A\n    says: So.\n    sources: [{id: report-2021, locator: x}]";
    const string Other = "\n  - holder: B\n    says: Not so.\n    sources: [{id: report-2021, locator: x}]";

    [Theory]
    [InlineData("")]
    [InlineData("\nversions:" + Version)]
    public void A_disputed_fact_with_fewer_than_two_versions_is_found(string versions) =>
        SmallInput.Valid.With(SmallFiles.Event, "evidence: reported", "evidence: ▸disputed" + versions).Check<DisputedFactsHaveVersions>()
            .FindsError("FACT034", "the versions of at least two holders", "Add 'versions:'");

    [Fact]
    public void A_disputed_fact_with_two_versions_is_right() =>
        SmallInput.Valid.With(SmallFiles.Event, "evidence: reported", "evidence: disputed\nversions:" + Version + Other)
            .Check<DisputedFactsHaveVersions>().FindsNothing();

    [Theory]
    [InlineData("A")]
    [InlineData("a ")]
    public void Two_versions_of_one_holder_are_found(string holder) =>
        SmallInput.Valid.With(SmallFiles.Event, "evidence: reported",
            "evidence: ▸disputed\nversions:" + Version + Other.Replace("holder: B", $"holder: {holder}", StringComparison.Ordinal))
            .Check<DisputedFactsHaveVersions>().FindsError("FACT034", "these are all of 'A'");

    [Fact]
    public void A_fact_that_nobody_disputes_needs_no_versions() => SmallInput.Valid.Check<DisputedFactsHaveVersions>().FindsNothing();
}
