using System.Globalization;
using System.Text.RegularExpressions;
using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

public sealed partial class RegionMapTests
{
    static RegionMap Map => RegionMap.Instance;

    static List<(double X, double Y)> Points(string path) =>
        [.. Point().Matches(path).Select(m => (double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)))];

    [Fact]
    public void It_shows_the_five_countries() => Assert.Equal(["kg", "kz", "tj", "tm", "uz"], Map.Shapes.Select(s => s.Code).Order());

    [Fact]
    public void Every_outline_is_closed() => Assert.All(Map.Shapes, shape =>
    {
        Assert.Matches(ClosedRings(), shape.Path);
        Assert.True(Points(shape.Path).Count >= 20, shape.Code);
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

    static CountryShape Shape(string code) => Map.Shapes.Single(s => s.Code == code);

    [GeneratedRegex(@"[ML](-?[\d.]+) (-?[\d.]+)")]
    private static partial Regex Point();

    [GeneratedRegex(@"^(M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+){2,}Z)+$")]
    private static partial Regex ClosedRings();
}
