using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class AnswerAgeTests
{
    [Theory]
    [InlineData("2019", true)]
    [InlineData("2022", true)]
    [InlineData("2023-11-20", true)]
    [InlineData("2023-11-21", false)]
    [InlineData("2023-11", false)]
    [InlineData("2023", false)]
    [InlineData("2019/..", false)]
    public void An_answer_is_old_when_its_time_ended_more_than_three_years_before_the_newest_day(string asOf, bool isOld) =>
        Assert.Equal(isOld, IsOld(asOf, new(new Day(2026, 11, 21), AnswerAge.UsualYears)));

    [Fact]
    public void The_number_of_years_can_be_another() => Assert.True(IsOld("2023", new(new Day(2026, 11, 21), 1)));

    [Fact]
    public void Without_a_newest_day_nothing_is_old() => Assert.False(IsOld("2019", new(null, AnswerAge.UsualYears)));

    [Fact]
    public void The_newest_day_is_that_of_the_catalogue() =>
        Assert.Equal(new Day(2026, 11, 21), WorkingDays.Newest(SmallInput.Valid.Read().Catalogue));

    static bool IsOld(string asOf, AnswerAge age)
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Question, "as-of: 2022", $"as-of: {asOf}").Read().Catalogue;
        return age.IsOld(Assert.Single(catalogue.Questions).Of("aa")!);
    }
}
