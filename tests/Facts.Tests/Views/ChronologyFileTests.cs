using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class ChronologyFileTests
{
    static readonly DigitalRights.Facts.Records.Fact Event = SmallInput.Valid.Read().Catalogue.Facts.Single(f => f.Id == "aa/event");

    [Fact]
    public void A_file_holds_a_year_the_newest_first_and_the_undated_stand_last() =>
        Assert.Equal(["2021: b a", "2020: c", "undated: d"], Files(("a", "2021-01"), ("b", "2021-02"), ("c", "2020"), ("d", null)));

    [Fact]
    public void A_long_year_is_divided_from_its_oldest_on()
    {
        var files = ChronologyFile.All(new Chronology(Enumerable.Range(0, 401).Select(n => Of($"{n:D3}", "2020"))));

        Assert.Equal([("2020-3", 1), ("2020-2", 200), ("2020", 200)], files.Select(f => (f.Name, f.Entries.Count)));
        Assert.Equal("aa/000", files[2].Entries[^1].Fact.Id);
    }

    static string[] Files(params (string Slug, string? Date)[] facts) =>
        [.. ChronologyFile.All(new Chronology(facts.Select(f => Of(f.Slug, f.Date))))
            .Select(f => $"{f.Name}: {string.Join(' ', f.Entries.Select(e => e.Fact.Slug))}")];

    static DigitalRights.Facts.Records.Fact Of(string slug, string? date) =>
        Event with { Id = $"aa/{slug}", Date = date is null ? null : Edtf.Parse(date) };
}
