using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

using Fact = DigitalRights.Facts.Records.Fact;

namespace DigitalRights.Facts.Tests.Views;

public class ChronologyPagesTests
{
    const int Most = ChronologyPages.MostEntries;

    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;
    static readonly Fact Event = Small.Facts.Single(f => f.Id == "aa/event");

    static readonly (Country Alphaland, Country Betaland) Countries = (Small.Countries[0], Small.Countries[1]);
    static readonly (Topic Speech, Topic Access) Topics = (Small.Topics[0], Small.Topics[1]);

    [Xunit.Fact]
    public void What_is_short_stands_on_one_page_the_newest_first_and_the_undated_last()
    {
        var whole = PageOf(Slice.Whole, Some("a", 1, _ => "2020"),
            Some("b", 1, _ => "2022-02"), Some("c", 1, _ => null), Some("d", 1, _ => "2021"));

        Assert.False(whole.IsDivided);
        Assert.Equal(["aa/b-0", "aa/d-0", "aa/a-0", "aa/c-0"], whole.Entries.Select(e => e.Fact.Id));
    }

    [Xunit.Fact]
    public void What_is_long_shows_the_last_twelve_months_counted_from_its_newest_entry_and_leads_on_to_its_years()
    {
        var whole = PageOf(Slice.Whole, Some("a", Most, n => $"{1950 + n % 4}-05-05"),
            Some("b", 12, n => $"1960-{n + 1:D2}"), Some("c", 1, _ => "1959-12-02"), Some("d", 1, _ => "1959-12-01"));

        Assert.True(whole is { IsDivided: true, IsOfTwelveMonths: true });
        Assert.Equal(["aa/b-11", "aa/b-0", "aa/c-0"], whole.Entries.Where((_, n) => n is 0 or 11 or 12).Select(e => e.Fact.Id));
        Assert.Equal(13, whole.Entries.Count);
        Assert.Equal([(1960L, 12), (1959L, 2), (1953L, 15), (1952L, 15), (1951L, 15), (1950L, 15)],
            whole.Parts.Select(p => (p.Slice.Period!.Value.Year!.Value, p.Count)));
    }

    [Xunit.Theory]
    [Xunit.InlineData(2, 10)]
    [Xunit.InlineData(500, 30)]
    public void Of_few_or_many_in_twelve_months_some_are_shown(int inTwelveMonths, int shown)
    {
        var whole = PageOf(Slice.Whole, Some("a", Most, _ => "2001"), Some("b", inTwelveMonths, _ => "2020"));

        Assert.Equal((shown, false), (whole.Entries.Count, whole.IsOfTwelveMonths));
    }

    [Xunit.Fact]
    public void A_long_year_leads_on_to_its_countries_and_a_long_one_of_a_country_to_its_topics()
    {
        var pages = Pages(Some("a", Most, _ => "2020"), Some("b", 3, _ => "2020", Topics.Access),
            Some("c", 4, _ => "2020", of: Countries.Betaland));

        var year = PageOf(new(new Period(2020)), pages);
        var ofCountry = PageOf(new(new Period(2020), Countries.Alphaland), pages);

        Assert.Equal([(Countries.Alphaland, Most + 3), (Countries.Betaland, 4)], year.Parts.Select(p => (p.Slice.Country!, p.Count)));
        Assert.Equal([(Topics.Speech, Most), (Topics.Access, 3)], ofCountry.Parts.Select(p => (p.Slice.Topic!, p.Count)));
        Assert.Equal(["aa/b-0", "aa/b-1", "aa/b-2"], PageOf(ofCountry.Parts[1].Slice, pages).Entries.Select(e => e.Fact.Id));
        Assert.Equal([new(new Period(2020)), new(new Period(2020), Countries.Alphaland)], PageOf(ofCountry.Parts[1].Slice, pages).Above);
    }

    [Xunit.Fact]
    public void What_is_long_to_the_last_leads_on_to_runs_that_stay_the_same_when_later_facts_are_added()
    {
        var slice = new Slice(new Period(2020), Countries.Alphaland, Topics.Speech);
        var before = Pages(Some("a", Most * 2, _ => "2020-01"));
        var after = Pages(Some("a", Most * 2, _ => "2020-01"), Some("b", 1, _ => "2020-02"));

        Assert.Equal([1, 2], PageOf(slice, before).Parts.Select(p => p.Slice.Run));
        Assert.Equal([1, 2, 3], PageOf(slice, after).Parts.Select(p => p.Slice.Run));
        Assert.Equal(Ids(PageOf(slice with { Run = 2 }, before)), Ids(PageOf(slice with { Run = 2 }, after)));
    }

    [Xunit.Fact]
    public void A_long_country_has_a_page_of_each_of_its_years_and_a_short_one_has_none()
    {
        var pages = Pages(Some("a", Most + 1, n => $"{2000 + n % 20}"), Some("b", 3, _ => "2019", of: Countries.Betaland));

        Assert.All(Enumerable.Range(2000, 20), year => Assert.True(pages.Has(new(new Period(year), Countries.Alphaland))));
        Assert.False(pages.Has(new(new Period(2019), Countries.Betaland)));
        Assert.Equal((2004L, 2006L), YearsBeside(PageOf(new(new Period(2005), Countries.Alphaland), pages)));
    }

    [Xunit.Fact]
    public void Undated_facts_are_a_part_like_a_year()
    {
        var pages = Pages(Some("a", Most, _ => "2020"), Some("b", 5, _ => null));

        Assert.Equal((Period.Undated, 5), (PageOf(Slice.Whole, pages).Parts[^1].Slice.Period, PageOf(Slice.Whole, pages).Parts[^1].Count));
        Assert.Equal(5, PageOf(new(Period.Undated), pages).Entries.Count);
    }

    [Xunit.Fact]
    public void Nothing_but_undated_facts_is_divided_too()
    {
        var pages = Pages(Some("a", 500, _ => null));

        Assert.Empty(PageOf(Slice.Whole, pages).Entries);
        AssertBoundedAndWhole(pages, 500);
    }

    [Xunit.Theory]
    [Xunit.InlineData(1)]
    [Xunit.InlineData(200)]
    [Xunit.InlineData(20_000)]
    public void No_page_grows_and_every_entry_is_found_by_following_the_parts(int facts) =>
        AssertBoundedAndWhole(Pages(Some("a", facts, n => n % 50 == 7 ? null : $"{2026 - n % 7 * n % 29}-0{1 + n % 9}",
            n => n % 3 == 0 ? Topics.Access : Topics.Speech)), facts);

    [Xunit.Fact]
    public void Shown_in_advance_is_what_binds_or_befalls_people_and_is_documented()
    {
        Fact[] facts =
        [
            .. Some("a", Most, _ => "2020-03"),
            Event with { Id = "aa/documented-case", Date = Edtf.Parse("2020-01"), Kind = FactKind.Case, Evidence = Evidence.Documented },
            Event with { Id = "aa/reported-law", Date = Edtf.Parse("2020-02"), Kind = FactKind.Law, Evidence = Evidence.Reported },
            Event with
            {
                Id = "aa/documented-statement",
                Date = Edtf.Parse("2020-12"),
                Kind = FactKind.Statement,
                Evidence = Evidence.Documented,
            },
            Event with { Id = "aa/event", Date = Edtf.Parse("2020-11") },
        ];

        Assert.Equal(["aa/event", "aa/reported-law", "aa/documented-case"],
            Ids(Assert.Single(PageOf(Slice.Whole, facts).Parts).Weightiest));
    }

    static void AssertBoundedAndWhole(ChronologyPages pages, int facts)
    {
        Assert.All(pages.All, page => Assert.True(page.Entries.Count <= Most && page.Parts.Sum(p => p.Weightiest.Count) <= Most));
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<Slice>([Slice.Whole]);
        while (waiting.TryDequeue(out var slice))
        {
            var page = PageOf(slice, pages);
            found.UnionWith(Ids(page));
            foreach (var part in page.Parts) waiting.Enqueue(part.Slice);
        }
        Assert.Equal(facts, found.Count);
    }

    static (long?, long?) YearsBeside(SlicePage page) => (page.Before?.Period?.Year, page.After?.Period?.Year);

    static IEnumerable<string> Ids(SlicePage page) => Ids(page.Entries);

    static IEnumerable<string> Ids(IEnumerable<ChronologyEntry> entries) => entries.Select(e => e.Fact.Id);

    static SlicePage PageOf(Slice slice, params IEnumerable<Fact>[] facts) => PageOf(slice, Pages(facts));

    static SlicePage PageOf(Slice slice, ChronologyPages pages) => Assert.Single(pages.All, p => p.Slice == slice);

    static ChronologyPages Pages(params IEnumerable<Fact>[] facts)
    {
        var catalogue = new Catalogue([.. Small.Countries, .. Small.Topics, .. facts.SelectMany(f => f)], []);
        return new(catalogue, new Chronology(catalogue.Facts));
    }

    static IEnumerable<Fact> Some(string name, int count, Func<int, string?> date, Topic? on = null, Country? of = null) =>
        Some(name, count, date, _ => on ?? Topics.Speech, of);

    static IEnumerable<Fact> Some(string name, int count, Func<int, string?> date,
        Func<int, Topic> on, Country? of = null) => Enumerable.Range(0, count).Select(n => Event with
        {
            Id = $"{(of ?? Countries.Alphaland).Id}/{name}-{n}",
            Date = date(n) is { } text ? Edtf.Parse(text) : null,
            Topics = [((IRecord)on(n)).Self],
            Countries = [((IRecord)(of ?? Countries.Alphaland)).Self],
        });
}
