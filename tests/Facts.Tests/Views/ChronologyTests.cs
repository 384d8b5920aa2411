using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class ChronologyTests
{
    static readonly string Event = SmallFiles.All[SmallFiles.Event];

    [Fact]
    public void Entries_stand_by_their_earliest_day() =>
        Assert.Equal(["b 2019/2021", "c 2020", "a 2020-02-03"], Ids(("a", "2020-02-03"), ("b", "2019/2021"), ("c", "2020")));

    [Fact]
    public void Of_the_same_first_day_the_coarser_stands_first() =>
        Assert.Equal(["c 2020", "b 2020-01", "a 2020-01-01"], Ids(("a", "2020-01-01"), ("b", "2020-01"), ("c", "2020")));

    [Fact]
    public void Of_the_same_date_the_first_id_stands_first() =>
        Assert.Equal(["a 2020", "a-b 2020", "aa 2020", "b 2020"], Ids(("b", "2020"), ("aa", "2020"), ("a-b", "2020"), ("a", "2020")));

    [Fact]
    public void Of_the_same_start_and_precision_the_first_id_stands_first_whatever_the_end() =>
        Assert.Equal(["a 2020/2024", "b 2020~", "c 2020/2021"], Ids(("c", "2020/2021"), ("b", "2020~"), ("a", "2020/2024")));

    [Fact]
    public void An_entry_that_starts_nobody_knows_when_stands_at_its_end() =>
        Assert.Equal(["b 2012", "a ../2013", "c 2014"], Ids(("a", "../2013"), ("b", "2012"), ("c", "2014")));

    [Fact]
    public void A_fact_without_a_date_stands_apart()
    {
        var chronology = new Chronology(With(("a", null), ("b", "2020")));

        Assert.Equal(["aa/a"], chronology.Undated.Select(e => e.Fact.Id));
        Assert.Equal(["aa/b"], chronology.Entries.Select(e => e.Fact.Id));
    }

    [Fact]
    public void A_law_whose_date_is_that_of_a_stage_is_not_told_twice() =>
        Assert.Equal(["Proposed 2020-12", "Adopted 2021-03-04"], StagesOf("date: 2021-03-04"));

    [Fact]
    public void A_law_whose_date_is_that_of_no_stage_is_told_besides_them() =>
        Assert.Equal(["Proposed 2020-12", " 2021", "Adopted 2021-03-04"], StagesOf("date: 2021"));

    [Fact]
    public void A_law_without_a_date_is_told_by_its_stages()
    {
        Assert.Equal(["Proposed 2020-12", "Adopted 2021-03-04"], StagesOf("date-note: Only the stages are dated."));
        Assert.Empty(new Chronology(Law("date-note: Only the stages are dated.")).Undated);
    }

    [Fact]
    public void Stages_of_one_day_stand_in_their_order()
    {
        var law = SmallInput.Valid.With(SmallFiles.Law, "  - stage: proposed\n    date: 2020-12",
            "  - stage: proposed\n    date: 2021-03-04").Read().Catalogue.Facts.Where(f => f.Id == "aa/law");

        Assert.Equal(["Proposed", "Adopted"], new Chronology(law.Reverse()).Entries.Select(e => $"{e.Stage?.Stage}"));
    }

    [Fact]
    public void Years_are_those_of_the_first_days()
    {
        var chronology = new Chronology(With(("a", "2019-12-31/2020-01-05"), ("b", "2020"), ("c", "2020-05"), ("d", "2018?")));

        Assert.Equal([(2018L, 1), (2019L, 1), (2020L, 2)], chronology.Years.Select(y => (y.Year, y.Entries.Count)));
    }

    static string[] Ids(params (string Slug, string? Date)[] facts) =>
        [.. new Chronology(With(facts).Reverse()).Entries.Select(e => $"{e.Fact.Slug} {e.Date}")];

    static IEnumerable<DigitalRights.Facts.Records.Fact> With(params (string Slug, string? Date)[] facts)
    {
        var input = facts.Aggregate(SmallInput.Valid,
            (i, f) => i.With($"facts/aa/{f.Slug}.yml", Event.Replace("date: 2021-09-15",
                f.Date is null ? "date-note: x" : $"date: {f.Date}\ndate-note: x", StringComparison.Ordinal)));
        var slugs = facts.Select(f => f.Slug).ToHashSet();
        return input.Read().Catalogue.Facts.Where(f => slugs.Contains(f.Slug));
    }

    static string[] StagesOf(string dateLines) => [.. new Chronology(Law(dateLines)).Entries.Select(e => $"{e.Stage?.Stage} {e.Date}")];

    static IEnumerable<DigitalRights.Facts.Records.Fact> Law(string dateLines) =>
        SmallInput.Valid.With(SmallFiles.Law, "kind: law\ndate: 2021-03-04", $"kind: law\n{dateLines}")
            .Read().Catalogue.Facts.Where(f => f.Id == "aa/law");
}
