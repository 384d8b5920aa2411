using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

using Fact = DigitalRights.Facts.Records.Fact;

namespace DigitalRights.Facts.Tests.Views;

public class WeightTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;
    static readonly Fact Event = Small.Facts.Single(f => f.Id == "aa/event") with { Evidence = Evidence.Reported };

    [Xunit.Fact]
    public void A_key_development_weighs_more_than_any_law() =>
        Assert.Equal(["event"], Weightiest(1, Event with { Kind = FactKind.Statement }, Law("law", "2025")));

    [Xunit.Fact]
    public void What_binds_people_weighs_more_than_what_is_said() => Assert.Equal(["law"],
        Weightiest(1, Law("law", "2020"), Law("said", "2025") with { Kind = FactKind.Statement, Evidence = Evidence.Documented }));

    [Xunit.Fact]
    public void What_was_read_in_the_document_weighs_more_than_what_is_reported() => Assert.Equal(["read"],
        Weightiest(1, Law("read", "2020") with { Evidence = Evidence.Documented }, Law("told", "2025")));

    [Xunit.Fact]
    public void Of_what_weighs_the_same_the_later_is_chosen_and_stands_first() =>
        Assert.Equal(["c", "b"], Weightiest(2, Law("a", "2020"), Law("c", "2022"), Law("b", "2021")));

    [Xunit.Fact]
    public void A_fact_is_chosen_once_however_many_entries_it_has()
    {
        var entries = new Chronology(Small.Facts.Where(f => f.Id == "aa/law")).Entries;

        Assert.Equal(2, entries.Count);
        Assert.Single(new Weight(Small).Weightiest(entries, 5));
    }

    [Xunit.Fact]
    public void None_is_chosen_when_there_is_room_for_none() => Assert.Empty(Weightiest(0, Law("a", "2020")));

    static Fact Law(string name, string date) => Event with { Id = $"aa/{name}", Date = Edtf.Parse(date), Kind = FactKind.Law };

    static IEnumerable<string> Weightiest(int most, params Fact[] facts) =>
        new Weight(Small).Weightiest(new Chronology(facts).Entries, most).Select(e => e.Fact.Slug);
}
