using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public sealed class ShelvesTests
{
    static readonly ShelfDivision<int>[] Digits =
    [
        new(ShelfBy.Kind, n => n < 1000 ? "small" : "large"),
        new(ShelfBy.Letters, n => $"{n % 10}"), new(ShelfBy.Letters, n => $"{n / 10 % 10}"),
    ];

    [Fact]
    public void A_short_list_is_whole() => Assert.Empty(Shelves.Divide([.. Enumerable.Range(0, Shelves.Most)], Digits).Parts);

    [Fact]
    public void A_long_list_is_divided_by_the_first_that_tells_its_records_apart()
    {
        var shelf = Shelves.Divide([.. Enumerable.Range(0, 200)], Digits);

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], shelf.Parts.Select(p => p.Key));
        Assert.Equal(200, shelf.Items.Count);
        Assert.All(shelf.Parts, p => Assert.Equal(20, p.Items.Count));
    }

    [Fact]
    public void A_part_that_is_long_is_divided_again_and_knows_its_way()
    {
        var parts = Shelves.Divide([.. Enumerable.Range(0, 2000)], Digits).AllParts().ToList();

        Assert.Contains(parts, p => p.Path == "small/");
        Assert.Contains(parts, p => p.Path == "large/7/2/");
        Assert.All(parts.Where(p => p.Shelf.Parts.Count == 0), p => Assert.InRange(p.Shelf.Items.Count, 1, Shelves.Most));
        Assert.Equal(Enumerable.Range(0, 2000), parts.Where(p => p.Shelf.Parts.Count == 0).SelectMany(p => p.Shelf.Items).Order());
        Assert.Equal(parts.Count, parts.Select(p => p.Path).Distinct().Count());
    }

    [Fact]
    public void What_nothing_tells_apart_stays_together() =>
        Assert.Equal(100, Shelves.Divide([.. Enumerable.Repeat(7, 100)], Digits).Items.Count);

    [Fact]
    public void Essays_are_divided_by_year_and_indicators_by_letters()
    {
        var small = SmallInput.Valid.Read().Catalogue;
        Essay[] essays = [.. Enumerable.Range(0, 3 * Shelves.Most).Select(n => small.Essays[0] with
        {
            Title = new($"Essay {n}"), Date = Edtf.Parse(n % 2 == 0 ? "2024-05-01" : "2025"),
        })];
        Indicator[] indicators = [.. Enumerable.Range(0, 2 * Shelves.Most).Select(n => small.Indicators[0] with
        {
            Title = new(n % 2 == 0 ? $"People {n}" : $"Users {n}"),
        })];

        Assert.Equal(["2024", "2025"], Shelves.Of(essays).Parts.Select(p => p.Key));
        Assert.All(Shelves.Of(essays).AllParts().Where(p => p.Shelf.Parts.Count == 0),
            p => Assert.InRange(p.Shelf.Items.Count, 1, Shelves.Most));
        Assert.Equal(["p", "u"], Shelves.Of(indicators).Parts.Select(p => p.Key));
        Assert.Empty(Shelves.Of([.. essays.Take(Shelves.Most)]).Parts);
    }

    [Fact]
    public void Those_who_use_a_record_are_divided_by_what_they_are_and_facts_by_year()
    {
        var small = SmallInput.Valid.Read().Catalogue;
        IRecord[] users = [.. Enumerable.Repeat<IEnumerable<IRecord>>([.. small.Facts, .. small.Essays], Shelves.Most)
            .SelectMany(records => records)];

        var shelf = Shelves.OfUsers(users);

        Assert.Equal(["essay", "fact"], shelf.Parts.Select(p => p.Key));
        Assert.All(shelf.Parts[1].Parts, p => Assert.Equal(ShelfBy.Year, p.By));
        Assert.Empty(Shelves.OfUsers([.. users.Take(Shelves.Most)]).Parts);
    }
}
