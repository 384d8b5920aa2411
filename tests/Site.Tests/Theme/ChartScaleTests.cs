using DigitalRights.Facts.Records;
using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

public sealed class ChartScaleTests
{
    static ChartScale Scale(decimal? minimum, decimal? maximum, decimal least, decimal most) =>
        new(new(minimum, maximum, Better.Higher, null), least, most);

    static string Marks(ChartScale scale) => string.Join(' ', scale.Marks.Select(m => scale.Text(m)));

    [Fact]
    public void Millions_are_counted_so_that_the_marks_differ()
    {
        var scale = Scale(0, null, 1_643_457, 36_361_859);

        Assert.True(scale.IsInMillions);
        Assert.Equal("0 10 20 30 40", Marks(scale));
        Assert.Equal("36.4", scale.Text(36_361_859, 0));
        Assert.Equal("0.0009", scale.Text(900, 0));
    }

    [Theory]
    [InlineData(0, 100, "0 25 50 75 100")]
    [InlineData(0, 25, "0 5 10 15 20 25")]
    [InlineData(0, 60, "0 20 40 60")]
    [InlineData(0, 1, "0 0.25 0.5 0.75 1")]
    public void A_scale_whose_ends_are_given_is_divided_by_round_numbers(int minimum, int maximum, string marks) =>
        Assert.Equal(marks, Marks(Scale(minimum, maximum, minimum, maximum)));

    [Fact]
    public void A_rank_of_nought_is_not_marked() => Assert.Equal(" 50 100 150 200", Marks(Scale(1, null, 70, 178)));

    [Fact]
    public void A_scale_may_begin_below_nought() => Assert.Equal("-3 -2 -1 0 1 2", Marks(Scale(null, null, -2.2m, 1.4m)));

    [Fact]
    public void A_value_keeps_its_decimals() => Assert.Equal("5.0", Scale(0, 100, 1, 99).Text(5, 1));

    [Fact]
    public void No_two_marks_of_any_scale_read_alike_and_all_values_lie_on_it()
    {
        for (var most = 0.003m; most < 900_000_000; most *= 1.37m)
        {
            var scale = Scale(null, null, 0, most);

            Assert.InRange(scale.Marks.Count, 2, 8);
            Assert.Equal(scale.Marks.Count, scale.Marks.Select(m => scale.Text(m)).Distinct().Count());
            Assert.True(scale.High >= most);
        }
    }
}
