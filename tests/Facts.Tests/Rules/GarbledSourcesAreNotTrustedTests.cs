using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class GarbledSourcesAreNotTrustedTests
{
    static readonly SmallInput Garbled = SmallInput.Valid.With(SmallFiles.Report, "reliability:", "garbled: true\nreliability:");

    // The other facts rest on the same report.
    static readonly SmallInput GarbledForOneFact = new[]
    {
        SmallFiles.Law,
        SmallFiles.Blocking,
        SmallFiles.Case,
        SmallFiles.Platform,
        SmallFiles.Statement,
        SmallFiles.Count,
    }
        .Aggregate(Garbled, (input, fact) => input.With(fact, "evidence: reported", "evidence: single-source"));

    [Fact]
    public void A_reported_fact_that_rests_on_a_garbled_copy_alone_is_found() =>
        GarbledForOneFact.With(SmallFiles.Event, "evidence: reported", "evidence: ▸reported")
            .Check<GarbledSourcesAreNotTrusted>().FindsWarning("FACT073", "it cannot be 'reported'");

    [Theory]
    [InlineData("single-source")]
    [InlineData("disputed")]
    public void A_modest_grade_is_fine(string grade) =>
        GarbledForOneFact.With(SmallFiles.Event, "evidence: reported", $"evidence: {grade}")
            .Check<GarbledSourcesAreNotTrusted>().FindsNothing();

    [Fact]
    public void A_second_source_is_enough() =>
        GarbledForOneFact.With(SmallFiles.Event, "    locator: page 4\n",
            "    locator: page 4\n  - {id: news-2022, locator: paragraph 1}\n")
            .Check<GarbledSourcesAreNotTrusted>().FindsNothing();
}
