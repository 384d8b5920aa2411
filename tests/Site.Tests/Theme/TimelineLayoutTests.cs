using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Charts;

using Fact = DigitalRights.Facts.Records.Fact;

namespace DigitalRights.Site.Tests.Theme;

public sealed class TimelineLayoutTests
{
    static readonly DigitalRights.Facts.Catalogue Small = SmallContent.With();
    static readonly Fact Block = Small.Facts.Single(f => f.Id == "aa/sample-block") with { AsOf = null };
    static readonly Fact Law = Small.Facts.Single(f => f.Id == "aa/sample-law");

    [Xunit.Fact]
    public void Only_dated_restrictions_and_laws_are_drawn_restrictions_first() => Assert.Equal(
        ["aa/sample-block", "aa/sample-law"], new TimelineLayout([.. Small.Facts, Blocked("x", null)]).Rows.Select(r => r.Fact.Id));

    [Xunit.Fact]
    public void Without_any_there_is_nothing_to_draw() =>
        Assert.Empty(new TimelineLayout(Small.Facts.Where(f => f.Kind == FactKind.Event)).Rows);

    [Xunit.Fact]
    public void Of_many_the_latest_are_drawn_and_the_rest_is_counted()
    {
        var layout = new TimelineLayout(Enumerable.Range(2000, 20).Select(y => Blocked($"b-{y}", $"{y}")));

        Assert.Equal((14, 6), (layout.Rows.Count, layout.LeftOut));
        Assert.Equal("aa/b-2006", layout.Rows[0].Fact.Id);
    }

    [Xunit.Fact]
    public void A_day_is_sure_and_a_date_that_is_less_exact_is_not()
    {
        Assert.Equal([true], Sure("2020-05-01"));
        Assert.Equal([false], Sure("2020"));
    }

    [Xunit.Fact]
    public void A_period_is_faint_while_it_may_have_begun_or_ended()
    {
        Assert.Equal([true], Sure("2020-05-01/2020-09-01"));
        Assert.Equal([false, true, false], Sure("2020/2022"));
    }

    [Xunit.Fact]
    public void What_has_no_known_end_goes_on_to_the_day_of_its_sources_and_beyond()
    {
        var layout = new TimelineLayout([Blocked("a", "2020-01-01/..") with { AsOf = Edtf.Parse("2022-12-31") }, Blocked("b", "2023")]);
        var row = layout.Rows[0];

        Assert.Equal(row.Spans[^1].To, row.OpenFrom);
        Assert.InRange(row.OpenFrom!.Value, TimelineLayout.Right * 0.7, TimelineLayout.Right * 0.8);
        Assert.Null(layout.Rows[1].OpenFrom);
    }

    [Xunit.Fact]
    public void A_law_is_told_by_its_stages()
    {
        var row = Assert.Single(new TimelineLayout([Law]).Rows);

        Assert.Equal([Stage.Proposed, Stage.Adopted, Stage.InForce], row.Marks.Select(m => m.Stage.Stage));
        Assert.Equal(row.Marks.Select(m => m.X).Order(), row.Marks.Select(m => m.X));
        Assert.Equal((row.Marks[0].X, row.Marks[^1].X), (row.Spans.Single().From, row.Spans.Single().To));
    }

    [Xunit.Theory]
    [Xunit.InlineData(2020, 2020, 1)]
    [Xunit.InlineData(2015, 2020, 1)]
    [Xunit.InlineData(2014, 2020, 2)]
    [Xunit.InlineData(1995, 2025, 6)]
    public void The_scale_has_at_most_six_marks_and_all_lies_within_it(int first, int last, int between)
    {
        var layout = new TimelineLayout([Blocked("a", $"{first}"), Blocked("b", $"{last}-12-31")]);

        Assert.Equal((first, between), (layout.FirstYear, layout.YearsBetweenMarks));
        Assert.InRange(layout.YearMarks.Count(), 1, 6);
        Assert.Equal((0, TimelineLayout.Right), (layout.Grid.First(), layout.Grid.Last()));
        Assert.All(layout.Rows.SelectMany(r => r.Spans), s => Assert.InRange(s.To, s.From, TimelineLayout.Right + 0.5));
    }

    static IEnumerable<bool> Sure(string date) => new TimelineLayout([Blocked("a", date)]).Rows.Single().Spans.Select(s => s.IsSure);

    static Fact Blocked(string name, string? date) => Block with { Id = $"aa/{name}", Date = date is null ? null : Edtf.Parse(date) };
}
