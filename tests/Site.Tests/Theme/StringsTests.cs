using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class StringsTests
{
    static readonly DigitalRights.Facts.Catalogue Small = SmallContent.With();

    [Fact]
    public void Countries_are_named_in_a_row()
    {
        var (one, two) = (Small.Countries[0], Small.Countries[1]);

        Assert.Equal("", Strings.English.List([]));
        Assert.Equal("Alpha", Strings.English.List([one]));
        Assert.Equal("Alpha and Beta", Strings.English.List([one, two]));
        Assert.Equal("Alpha, Beta and Alpha", Strings.English.List([one, two, one]));
    }

    [Fact]
    public void The_words_say_which_countries_the_content_is_about_and_how_many()
    {
        var words = Strings.English.About(Small.Countries);

        Assert.Equal("The site's name beside a map of Alpha and Beta.", words.CardText);
        Assert.Equal("Map of the two countries", words.MapTitle);
    }

    [Fact]
    public void No_place_for_countries_is_left_unfilled()
    {
        var words = Strings.English.About(Small.Countries);

        Assert.All(typeof(Strings).GetProperties().Where(p => p.PropertyType == typeof(string)), property =>
            Assert.DoesNotMatch(@"\{(count|countries)\}", (string)property.GetValue(words)!));
    }

    [Theory]
    [InlineData(1, "one country")]
    [InlineData(12, "twelve countries")]
    [InlineData(13, "13 countries")]
    public void Countries_are_counted_in_words_up_to_twelve(int count, string words) =>
        Assert.Equal(words, Strings.English.CountOfCountries(count));
}
