using DigitalRights.Facts.Records;
using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

public sealed class ConicProjectionTests
{
    // Longitude and latitude in degrees.
    static readonly Corner[] CentralAsia = [new(46.5, 35.1), new(87.3, 55.4)];

    [Fact]
    public void North_is_up_and_the_middle_meridian_is_a_line_upwards()
    {
        var projection = new ConicProjection(CentralAsia);
        var (south, north) = (projection.Project(new(66.9, 36)), projection.Project(new(66.9, 54)));

        Assert.Equal((0, 0), (Math.Round(south.X, 9), Math.Round(north.X, 9)));
        Assert.True(north.Y < south.Y);
    }

    [Fact]
    public void East_and_west_of_the_middle_are_alike()
    {
        var projection = new ConicProjection(CentralAsia);
        var (west, east) = (projection.Project(new(56.9, 45)), projection.Project(new(76.9, 45)));

        Assert.Equal(-west.X, east.X, 1e-9);
        Assert.Equal(west.Y, east.Y, 1e-9);
    }

    // Conformal: a small step to the north is as long as one to the east, whose degrees are shorter by the cosine.
    [Theory]
    [InlineData(50, 38)]
    [InlineData(66.9, 45)]
    [InlineData(85, 54)]
    public void Shapes_stay_true(double longitude, double latitude)
    {
        const double step = 1e-4;
        var projection = new ConicProjection(CentralAsia);
        var here = projection.Project(new(longitude, latitude));
        var north = Distance(here, projection.Project(new(longitude, latitude + step)));
        var east = Distance(here, projection.Project(new(longitude + step / Math.Cos(latitude * Math.PI / 180), latitude)));

        Assert.Equal(1, north / east, 1e-3);
    }

    [Theory]
    [InlineData(0, -10, 40, 10)]
    [InlineData(0, 80, 10, 90)]
    [InlineData(10, 45, 10, 45)]
    public void Any_region_has_a_place_for_its_corners(double west, double south, double east, double north)
    {
        var projection = new ConicProjection([new(west, south), new(east, north)]);

        Assert.All(
            new[] { projection.Left, projection.Right, projection.Top, projection.Bottom }, end => Assert.True(double.IsFinite(end)));
        Assert.True(projection.Left <= projection.Right && projection.Top <= projection.Bottom);
    }

    static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));
}
