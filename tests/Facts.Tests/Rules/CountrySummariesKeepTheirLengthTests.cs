using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CountrySummariesKeepTheirLengthTests
{
    static SmallInput Of(string summary) => SmallInput.Valid
        .With(SmallFiles.Betaland, "summary: Another country.", $"summary: {Words(150)}")
        .With(SmallFiles.Alphaland, "summary: A country.", $"summary: {summary}");

    static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    [Theory]
    [InlineData(120)]
    [InlineData(200)]
    public void The_bounds_are_fine(int words) => Of(Words(words)).Check<CountrySummariesKeepTheirLength>().FindsNothing();

    [Theory]
    [InlineData(119)]
    [InlineData(201)]
    public void Shorter_and_longer_summaries_are_found(int words) =>
        Of($"▸{Words(words)}").Check<CountrySummariesKeepTheirLength>().FindsWarning("FACT078", $"{words} words");

    [Fact]
    public void What_a_binding_prints_counts_and_what_a_link_hides_does_not() =>
        Of($"▸{Words(110)} [[aa/platform#accounts]] [[aa/event]] [a link](fact:aa/event)").Check<CountrySummariesKeepTheirLength>()
            .FindsWarning("FACT078", "118 words");
}
