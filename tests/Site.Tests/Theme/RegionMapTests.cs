using System.Globalization;
using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.RealSite;
using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

[Collection(RealSiteGroup.Name)]
public sealed partial class RegionMapTests(RealBuild site)
{
    RegionMap Map => new(site.Catalogue);

    static List<(double X, double Y)> Points(string path) =>
        [.. Point().Matches(path)
            .Select(m => (double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture),
                double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)))];

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

    CountryShape Shape(string code) => Map.Shapes.Single(s => s.Country.Id == code);

    [GeneratedRegex(@"[ML](-?[\d.]+) (-?[\d.]+)")]
    private static partial Regex Point();

    [GeneratedRegex(@"^(M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+){2,}Z)+$")]
    private static partial Regex ClosedRings();
}
