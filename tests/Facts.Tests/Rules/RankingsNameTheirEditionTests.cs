using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class RankingsNameTheirEditionTests
{
    static readonly SmallInput WithoutEdition = SmallInput.Valid.With(SmallFiles.Count, "edition: 2022 edition\n", "")
        .With(SmallFiles.Count, "Betaland in a ranking", "Betaland in numbers");

    [Fact]
    public void A_rank_with_publisher_and_edition_is_fine() => SmallInput.Valid.Check<RankingsNameTheirEdition>().FindsNothing();

    [Fact]
    public void A_rank_without_the_edition_is_an_error() =>
        WithoutEdition.With(SmallFiles.Count, "figures:\n  place", "figures:\n  ▸place")
            .Check<RankingsNameTheirEdition>().FindsError("FACT044", "Add 'edition:'.");

    [Fact]
    public void A_rank_in_a_fact_of_another_kind_is_found() =>
        SmallInput.Valid.With(SmallFiles.Platform, "unit: accounts", "unit: rank")
            .With(SmallFiles.Platform, "figures:\n  accounts", "figures:\n  ▸accounts")
            .Check<RankingsNameTheirEdition>().FindsWarning("FACT071", "kind figure");

    [Theory]
    [InlineData("It has the highest share.", "highest")]
    [InlineData("It is ranked with others.", "ranked")]
    [InlineData("It took first place.", "first place")]
    public void A_comparison_without_the_edition_is_found(string summary, string word) =>
        WithoutEdition.With(SmallFiles.Count, "unit: rank", "unit: people")
            .With(SmallFiles.Count, "summary: It stood at [[#place]].", $"summary: ▸{summary}")
            .Check<RankingsNameTheirEdition>().FindsWarning("FACT071", $"'{word}'");

    [Fact]
    public void A_plain_count_needs_no_edition() =>
        WithoutEdition.With(SmallFiles.Count, "unit: rank", "unit: people").Check<RankingsNameTheirEdition>().FindsNothing();
}
