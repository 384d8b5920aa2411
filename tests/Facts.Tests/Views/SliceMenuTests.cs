using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

using Fact = DigitalRights.Facts.Records.Fact;

namespace DigitalRights.Facts.Tests.Views;

public class SliceMenuTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;
    static readonly Fact Event = Small.Facts.Single(f => f.Id == "aa/event");
    static readonly (Country Alphaland, Country Betaland) Countries = (Small.Countries[0], Small.Countries[1]);
    static readonly (Topic Speech, Topic Access) Topics = (Small.Topics[0], Small.Topics[1]);

    // Alphaland has something on both topics, Betaland on one.
    static readonly Catalogue Few = new(
        [
            .. Small.Countries, .. Small.Topics, Of(Countries.Alphaland, "a", "2020", Topics.Speech),
            Of(Countries.Alphaland, "b", "2021", Topics.Access), Of(Countries.Betaland, "c", "2022", Topics.Speech),
        ],
        []);

    [Xunit.Fact]
    public void The_whole_leads_to_every_country_topic_and_year() =>
        Assert.Equal(("", "aa bb", "speech access", "2020 2021 2022"), Told(Slice.Whole));

    [Xunit.Fact]
    public void A_country_leads_to_the_topics_on_which_it_has_something_and_to_its_years() =>
        Assert.Equal(("", "aa bb", "speech", "2022"), Told(new(Country: Countries.Betaland)));

    [Xunit.Fact]
    public void A_year_leads_to_all_other_years() =>
        Assert.Equal(("", "aa bb", "speech access", "2020 2021 2022"), Told(new(new Period(2021))));

    [Xunit.Fact]
    public void A_part_of_a_year_leads_to_the_same_part_of_all_years_alone()
    {
        var year = new Slice(new Period(2020), Countries.Alphaland, Topics.Speech);

        Assert.Equal((" aa speech", "", "", ""), Told(year));
        Assert.False(MenuOf(year).IsEmpty(PageOf(year)));
    }

    [Xunit.Fact]
    public void A_divided_page_leaves_its_years_to_its_parts()
    {
        var page = PageOf(Slice.Whole) with { Parts = [null!] };

        Assert.Empty(SliceMenu.Of(page, Few, new(Few.Facts)).Years);
        Assert.NotEmpty(SliceMenu.Of(PageOf(Slice.Whole), Few, new(Few.Facts)).Years);
    }

    [Xunit.Fact]
    public void Without_content_it_leads_nowhere()
    {
        var nothing = new Catalogue([], []);
        var page = new SlicePage(Slice.Whole, new(nothing.Facts), [], [], false);

        Assert.True(SliceMenu.Of(page, nothing, page.Chronology).IsEmpty(page));
        Assert.False(MenuOf(Slice.Whole).IsEmpty(PageOf(Slice.Whole)));
    }

    static (string, string, string, string) Told(Slice slice)
    {
        var menu = MenuOf(slice);
        return (menu.AllYears is { } all ? $"{all.Period} {all.Country?.Id} {all.Topic?.Id}" : "",
            string.Join(' ', menu.Countries.Select(c => c.Id)), string.Join(' ', menu.Topics.Select(t => t.Id)),
            string.Join(' ', menu.Years.Select(y => y.Year)));
    }

    static SliceMenu MenuOf(Slice slice) => SliceMenu.Of(PageOf(slice), Few, new(Few.Facts));

    static SlicePage PageOf(Slice slice) => new(slice, new(Few.Facts.Where(f =>
        slice.Country is not { } country || f.Countries[0].Id == country.Id)), [], [], false);

    static Fact Of(Country country, string name, string date, Topic topic) => Event with
    {
        Id = $"{country.Id}/{name}",
        Date = Edtf.Parse(date),
        Topics = [((IRecord)topic).Self],
        Countries = [((IRecord)country).Self],
    };
}
