using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public sealed class OutlineTests
{
    const string File = "countries/alphaland.geojson";

    [Fact]
    public void A_polygon_is_read_with_its_corners()
    {
        var outline = Assert.Single(SmallInput.Valid.With(File, SmallFiles.Outline).Read().Catalogue.Outlines);

        Assert.Equal("alphaland", outline.Slug);
        Assert.Equal([new Corner(60, 40), new(62, 40), new(61, 42.5), new(60, 40)], Assert.Single(outline.Rings));
    }

    [Fact]
    public void Several_polygons_are_read_with_their_holes()
    {
        const string Ring = "[[1,1],[2,1],[2,2],[1,1]]";
        const string Polygons = $"[[{Ring},{Ring}],[{Ring}]]";
        var text = $$"""{"type":"Feature","properties":null,"geometry":{"type":"MultiPolygon","coordinates":{{Polygons}} } }""";

        Assert.Equal(3, Assert.Single(SmallInput.Valid.With(File, text).Read().Catalogue.Outlines).Rings.Count);
    }

    [Theory]
    [InlineData("▸[]")]
    [InlineData("""▸{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""▸{"type":"Feature","geometry":null}""")]
    [InlineData("""▸{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]}}""")]
    [InlineData("""▸{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]}}""")]
    [InlineData("""▸{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[1,1]]]}}""")]
    [InlineData("""▸{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2]]]}}""")]
    [InlineData("""▸{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1,91],[2,1],[2,2],[1,91]]]}}""")]
    [InlineData("""▸{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[["1",1],[2,1],[2,2],["1",1]]]}}""")]
    public void What_is_no_outline_is_told(string text) =>
        SmallInput.Valid.With(File, text).Read().FindsError("FACT149", "The file must be a feature of GeoJSON");

    [Fact]
    public void A_broken_file_is_told_with_its_place() =>
        SmallInput.Valid.With(File, "{\n  \"type\": ▸Feature\n}").Read().FindsError("FACT149", "The file is no JSON from here on.");
}
