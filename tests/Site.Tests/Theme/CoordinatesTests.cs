using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

public sealed class CoordinatesTests
{
    static readonly ChartLine Line = new(SmallContent.With().Countries[0], 9, [[At(0, 1), At(2.4, 3.6)], [At(5, 5)]], 0);

    [Theory]
    [InlineData(3, "3")]
    [InlineData(2.25, "2.3")]
    [InlineData(1234.5, "1234.5")]
    public void Lengths_have_at_most_a_tenth(double length, string written) => Assert.Equal(written, Coordinates.N(length));

    [Fact]
    public void A_line_is_drawn_in_pieces_and_values_that_stand_alone_as_dots()
    {
        Assert.Equal("M0 1L2 4", Coordinates.Path(Line));
        Assert.Equal("M5 5h0", Coordinates.Singles(Line));
    }

    [Fact]
    public void Neighbours_differ_in_colour_and_dashes_and_forty_lines_in_one_of_them()
    {
        var looks = Enumerable.Range(0, 40).Select(order => (Line with { Order = order }).Look).ToList();

        Assert.Equal(looks.Distinct(), looks);
        Assert.Equal("s1 d4", Line.Look);
    }

    static ChartPoint At(double x, double y) => new(2020, 1, x, y);
}
