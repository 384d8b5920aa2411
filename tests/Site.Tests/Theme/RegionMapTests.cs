using System.Globalization;
using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.RealSite;
using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

[Collection(RealSiteGroup.Name)]
public sealed partial class RegionMapTests(RealBuild site)
{
    RegionMap Map => new(site.Catalogue);

    // The corners of an outline, whose rings start at a place and go on by distances.
    static List<(double X, double Y)> Points(string path)
    {
        var points = new List<(double X, double Y)>();
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number().Matches(ring).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var (x, y) = (0.0, 0.0);
            foreach (var pair in numbers.Chunk(2)) points.Add((x, y) = (x + pair[0], y + pair[1]));
        }
        return points;
    }

    [Fact]
    public void It_shows_every_country() =>
        Assert.Equal(site.Catalogue.Countries.Select(c => c.Id).Order(), Map.Shapes.Select(s => s.Country.Id).Order());

    [Fact]
    public void Every_outline_is_closed() => Assert.All(Map.Shapes, shape =>
    {
        Assert.Matches(ClosedRings(), shape.Path);
        Assert.True(Points(shape.Path).Count >= 20, shape.Country.Id);
    });

    [Fact]
    public void Every_outline_and_label_lies_within_the_picture() => Assert.All(Map.Shapes, shape =>
    {
        Assert.All(Points(shape.Path).Append((shape.LabelX, shape.LabelY)), point =>
        {
            Assert.InRange(point.Item1, 0, RegionMap.Width);
            Assert.InRange(point.Item2, 0, Map.Height);
        });
    });

    [Fact]
    public void North_is_up_and_west_is_left()
    {
        var (kazakhstan, turkmenistan, kyrgyzstan) = (Shape("kz"), Shape("tm"), Shape("kg"));

        Assert.True(kazakhstan.LabelY < turkmenistan.LabelY);
        Assert.True(turkmenistan.LabelX < kyrgyzstan.LabelX);
    }

    [Fact]
    public void Neighbours_share_the_corners_of_their_border()
    {
        var (one, other) = (Points(Shape("kz").Path).ToHashSet(), Points(Shape("uz").Path).ToHashSet());

        Assert.True(one.Count(other.Contains) >= 30);
    }

    [Fact]
    public void The_outlines_are_light() => Assert.InRange(Map.Shapes.Sum(s => s.Path.Length), 4000, 6500);

    CountryShape Shape(string code) => Map.Shapes.Single(s => s.Country.Id == code);

    [GeneratedRegex(@"-?[\d.]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(M[\d.]+ [\d.]+l(-?[\d.]+ ?-?[\d.]+ ?){2,}z)+$")]
    private static partial Regex ClosedRings();
}
