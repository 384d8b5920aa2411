using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class SuperlativesNameTheirSetTests
{
    [Theory]
    [InlineData("It was ▸the longest cut.")]
    [InlineData("It was [blocked](fact:aa/blocking). It is ▸the only provider.")]
    [InlineData("Sites opened ▸for the first time.")]
    [InlineData("It paid ▸the second highest price.")]
    public void A_superlative_among_nothing_is_found(string summary) =>
        Summary(summary).Check<SuperlativesNameTheirSet>().FindsWarning("FACT176", "does not say among what");

    [Theory]
    [InlineData("It was the longest cut in Alphaland.")]
    [InlineData("It was the longest cut that we know of.")]
    [InlineData("It is the only provider in the country.")]
    [InlineData("Of the five countries it has the highest share.")]
    [InlineData("Sites opened for the first time since 2019.")]
    [InlineData("The first deputy minister spoke in the first days.")]
    [InlineData("Most of the sites were closed.")]
    public void A_superlative_among_something_and_what_is_none_are_right(string summary) =>
        Summary(summary).Check<SuperlativesNameTheirSet>().FindsNothing();

    [Fact]
    public void Titles_are_looked_at() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", "title: ▸The largest rally")
            .Check<SuperlativesNameTheirSet>()
            .FindsWarning("FACT176", "'The largest'");

    [Fact]
    public void Details_of_answers_are_looked_at() =>
        SmallInput.Valid.With(SmallFiles.Question, "as-of: 2022", "as-of: 2022\n    detail: It has ▸the strictest rules.")
            .Check<SuperlativesNameTheirSet>()
            .FindsWarning("FACT176", "'the strictest'");

    static SmallInput Summary(string text) => SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: |\n  {text}");
}
