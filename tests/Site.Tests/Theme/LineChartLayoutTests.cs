using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

public sealed class LineChartLayoutTests
{
    static LineChartLayout Layout(string values, string breaks = "", string scale = "{minimum: 0, maximum: 100, better: higher}")
    {
        var (indicator, catalogue) = Series.Of(values, breaks, scale);
        return new(indicator, catalogue);
    }

    static string Pieces(LineChartLayout layout, string country) =>
        string.Join(" | ", layout.Lines.Single(l => l.Country.Id == country).Pieces.Select(p => string.Join(' ', p.Select(v => v.Year))));

    [Fact]
    public void Neighbouring_years_are_one_piece() =>
        Assert.Equal("2018 2019 2020", Pieces(Layout("{aa: {2018: 1, 2019: 2, 2020: 3}}"), "aa"));

    [Fact]
    public void No_piece_crosses_a_missing_year() =>
        Assert.Equal("2018 2019 | 2021 2022", Pieces(Layout("{aa: {2018: 1, 2019: 2, 2021: 3, 2022: 4}}"), "aa"));

    [Fact]
    public void In_a_series_of_every_second_year_nothing_is_missing_between()
    {
        var layout = Layout("{aa: {2014: 1, 2016: 2, 2018: 3, 2022: 4}}");

        Assert.Equal("2014 2016 2018 | 2022", Pieces(layout, "aa"));
    }

    [Fact]
    public void No_piece_crosses_a_break()
    {
        var layout = Layout("{aa: {2018: 1, 2019: 2, 2020: 3, 2021: 4}}", "[{countries: [aa], after: 2019, reason: New method}]");

        Assert.Equal("2018 2019 | 2020 2021", Pieces(layout, "aa"));
        var mark = Assert.Single(layout.BreakMarks);
        var points = layout.Lines[0].Pieces.SelectMany(p => p).ToList();
        Assert.InRange(mark, points.Single(p => p.Year == 2019).X, points.Single(p => p.Year == 2020).X);
    }

    [Fact]
    public void A_break_of_one_country_leaves_the_other_whole()
    {
        var layout = Layout("{aa: {2018: 1, 2019: 2}, bb: {2018: 3, 2019: 4}}", "[{countries: [bb], after: 2018, reason: New estimate}]");

        Assert.Equal("2018 2019", Pieces(layout, "aa"));
        Assert.Equal("2018 | 2019", Pieces(layout, "bb"));
    }

    [Fact]
    public void A_break_in_a_year_that_is_missing_still_breaks() =>
        Assert.Equal("2014 | 2016 2018",
            Pieces(Layout("{aa: {2014: 1, 2016: 2, 2018: 3}}", "[{countries: [aa], after: 2015, reason: New method}]"), "aa"));

    [Theory]
    [InlineData("higher", 90, 10)]
    [InlineData("lower", 10, 90)]
    public void The_better_end_is_above(string better, int good, int bad)
    {
        var layout = Layout($"{{aa: {{2020: {good}}}, bb: {{2020: {bad}}}}}", scale: $"{{minimum: 0, maximum: 100, better: {better}}}");

        Assert.True(layout.Lines.Single(l => l.Country.Id == "aa").Last.Y < layout.Lines.Single(l => l.Country.Id == "bb").Last.Y);
    }

    [Fact]
    public void Every_point_lies_within_the_chart()
    {
        var layout = Layout("{aa: {2018: 3.5, 2019: 1234}, bb: {2019: 17}}", scale: "{better: neither}");

        Assert.All(layout.Lines.SelectMany(l => l.Pieces).SelectMany(p => p), point =>
        {
            Assert.InRange(point.X, 0, LineChartLayout.PlotRight);
            Assert.InRange(point.Y, 0, LineChartLayout.Side);
        });
        Assert.True(layout.Scale.High >= 1234);
        Assert.Equal([2018, 2019], layout.Years.Where(y => y.IsMarked).Select(y => y.Year));
    }

    [Fact]
    public void A_point_stands_in_the_middle_of_the_column_of_its_year()
    {
        var layout = Layout("{aa: {2018: 1, 2019: 2, 2021: 3}}");

        Assert.Equal([2018, 2019, 2020, 2021], layout.Years.Select(y => y.Year));
        Assert.All(layout.Lines[0].Pieces.SelectMany(p => p),
            point => Assert.Equal(layout.Years.Single(y => y.Year == point.Year).X, point.X, 0.001));
    }

    [Theory]
    [InlineData(1960, 2024)]
    [InlineData(2014, 2026)]
    [InlineData(2018, 2025)]
    public void The_last_year_is_marked_and_few_others(int first, int last)
    {
        var layout = Layout($"{{aa: {{{first}: 1, {last}: 2}}}}");
        var marked = layout.Years.Where(y => y.IsMarked).ToList();

        Assert.Equal(last, marked[^1].Year);
        Assert.InRange(marked.Count, 4, 7);
        Assert.InRange(marked.Count(y => y.IsMarkedOnPhones), 2, 4);
    }

    [Theory]
    [InlineData("{aa: {2020: 50}, bb: {2020: 50.1}}")]
    [InlineData("{aa: {2020: 0}, bb: {2020: 0}}")]
    [InlineData("{aa: {2020: 100}, bb: {2020: 100}}")]
    public void No_two_labels_stand_on_one_rung(string values)
    {
        var layout = Layout(values);

        Assert.Equal(2, layout.Lines.Select(l => l.Rung).Distinct().Count());
        Assert.All(layout.Lines, line => Assert.InRange(line.Rung, 0, layout.Rungs - 1));
    }

    [Fact]
    public void A_country_without_values_has_no_line() => Assert.Equal("aa", Assert.Single(Layout("{aa: {2020: 50}}").Lines).Country.Id);

    [Fact]
    public void One_value_alone_is_a_point()
    {
        var point = Layout("{aa: {2020: 50}}").Lines[0].Last;

        Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y));
    }

    [Fact]
    public void Some_countries_are_drawn_on_a_scale_of_their_own_and_keep_their_colours()
    {
        var (indicator, catalogue) = Series.Of("{aa: {2010: 90, 2011: 95}, bb: {2018: 1, 2019: 2}}", "", "{better: higher}");
        var whole = new LineChartLayout(indicator, catalogue);
        var layout = new LineChartLayout(indicator, catalogue, [catalogue.Countries[1]]);

        Assert.Equal(whole.Lines.Single(l => l.Country.Id == "bb").Order, Assert.Single(layout.Lines).Order);
        Assert.Equal((2018, 2019), (layout.FirstYear, layout.LastYear));
        Assert.True(layout.Scale.High < whole.Scale.High);
    }
}
