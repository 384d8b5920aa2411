using DigitalRights.Facts.Views;
using DigitalRights.Theme.Layout;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class ShelfWordsTests
{
    [Theory]
    [InlineData(ShelfBy.Kind, "law", "Laws")]
    [InlineData(ShelfBy.Noun, "essay", "Essays")]
    [InlineData(ShelfBy.Year, "2022", "2022")]
    [InlineData(ShelfBy.Year, Shelves.Undated, "Undated")]
    [InlineData(ShelfBy.Letters, "af", "Af")]
    [InlineData(ShelfBy.Letters, Shelves.OtherLetters, "Other letters")]
    public void A_part_is_called_by_what_its_records_have_in_common(ShelfBy by, string key, string words) =>
        Assert.Equal(words, ShelfWords.Of(Part(by, key), Strings.English));

    [Fact]
    public void A_title_names_the_whole_and_each_part_on_the_way() => Assert.Equal(
        "Facts: Kazakhstan, 2022, Laws",
        ShelfWords.Title("Facts: Kazakhstan", [Part(ShelfBy.Year, "2022"), Part(ShelfBy.Kind, "law")], Strings.English));

    [Fact]
    public void The_way_back_leads_to_the_whole_and_to_each_part_above()
    {
        Shelf<int>[] way = [Part(ShelfBy.Year, "2022"), Part(ShelfBy.Kind, "law"), Part(ShelfBy.Letters, "a")];

        Assert.Equal(
            [new("Facts", new("facts/kz/")), new("2022", new("facts/kz/by/2022/")), new("Laws", new("facts/kz/by/2022/law/"))],
            ShelfWords.Crumbs("Facts", Address.FactsIn("kz"), way, Strings.English));
    }

    static Shelf<int> Part(ShelfBy by, string key) => new(by, key, [], []);
}
