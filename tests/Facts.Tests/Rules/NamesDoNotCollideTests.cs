using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class NamesDoNotCollideTests
{
    [Fact]
    public void A_question_called_like_a_pair_of_countries_is_found() =>
        SmallInput.Valid.With("questions/alphaland-betaland.yml", "▸" + SmallFiles.All[SmallFiles.Question]).Check<NamesDoNotCollide>()
            .FindsError("FACT054", "The name 'alphaland-betaland' is the address of a pair of countries.", "Choose another name.");

    [Theory]
    [InlineData("undated")]
    [InlineData("2022")]
    [InlineData("alphaland")]
    public void A_topic_called_like_another_slice_of_the_chronology_is_found(string name) =>
        SmallInput.Valid.With(SmallFiles.Topics, SmallFiles.All[SmallFiles.Topics] + $"{name}:\n  ▸title: Other\n  summary: Other.\n")
            .Check<NamesDoNotCollide>()
            .FindsError("FACT054", $"The name '{name}' is the address of a country, of a year or of what has no date.",
                "Choose another name.");

    [Theory]
    [InlineData("undated")]
    [InlineData("2022")]
    public void A_country_called_like_another_slice_of_the_chronology_is_found(string name) =>
        SmallInput.Valid.With($"countries/{name}.yml",
            "▸" + SmallFiles.All[SmallFiles.Alphaland].Replace("code: aa", "code: cc", StringComparison.Ordinal)).Check<NamesDoNotCollide>()
            .FindsError("FACT054", $"The name '{name}' is the address of a year or of what has no date.", "Choose another name.");

    [Fact]
    public void A_country_called_like_a_year_is_found() =>
        SmallInput.Valid.Without(SmallFiles.Betaland).With("countries/2023.yml",
            "▸" + SmallFiles.All[SmallFiles.Betaland]).Check<NamesDoNotCollide>()
            .FindsError("FACT054", "The name '2023' is the address of a year or of what has no date.");

    [Fact]
    public void Pairs_of_countries_with_one_address_are_found() =>
        SmallInput.Valid.Without(SmallFiles.Alphaland).Without(SmallFiles.Betaland)
            .With("countries/a.yml", "▸" + SmallFiles.All[SmallFiles.Alphaland])
            .With("countries/b-c.yml", SmallFiles.All[SmallFiles.Betaland])
            .With("countries/a-b.yml", SmallFiles.All[SmallFiles.Betaland].Replace("code: bb", "code: cc", StringComparison.Ordinal))
            .With("countries/c.yml", SmallFiles.All[SmallFiles.Betaland].Replace("code: bb", "code: dd", StringComparison.Ordinal))
            .Check<NamesDoNotCollide>().FindsError("FACT054", "Two pairs of countries have the address 'a-b-c'.");

    [Fact]
    public void Names_of_their_own_are_right() =>
        SmallInput.Valid.With("pages/facts-and-sources.md", SmallFiles.All[SmallFiles.Page]).Check<NamesDoNotCollide>().FindsNothing();
}
