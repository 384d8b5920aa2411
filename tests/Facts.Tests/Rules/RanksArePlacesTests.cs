using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class RanksArePlacesTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("3000000000")]
    [InlineData("4.5")]
    public void A_rank_that_is_no_place_is_found(string rank)
    {
        SmallInput.Valid.With(SmallFiles.Count, "  place:\n    value: 5", $"  ▸place:\n    value: {rank}").Check<RanksArePlaces>()
            .FindsError("FACT138", $"The rank is {rank}; a rank is a whole number from 1 to 10000.");
        SmallInput.Valid.With(SmallFiles.Users, "unit: \"% of people\"", "unit: rank")
            .With(SmallFiles.Users, "aa: {2020: 81, 2021: 82.5}", $"▸aa: {{2020: {rank}}}")
            .Check<RanksArePlaces>().FindsError("FACT138", $"The rank of 2020 for 'aa' is {rank}");
        SmallInput.Valid.With(SmallFiles.Users, "unit: \"% of people\"", "unit: place in the index\nunit-short: rank")
            .With(SmallFiles.Users, "aa: {2020: 81, 2021: 82.5}", $"▸aa: {{2020: {rank}}}")
            .Check<RanksArePlaces>().FindsError("FACT138", $"The rank of 2020 for 'aa' is {rank}");
    }

    [Fact]
    public void A_place_is_right() => SmallInput.Valid.Check<RanksArePlaces>().FindsNothing();
}
