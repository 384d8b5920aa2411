using DigitalRights.Site.Search;

namespace DigitalRights.Site.Tests.Search;

public sealed class SearchStemTests
{
    static readonly SearchFold Fold = new();

    [Theory]
    [InlineData("ban bans banned banning", "ban")]
    [InlineData("block blocks blocked blocking", "block")]
    [InlineData("country countries", "countri")]
    [InlineData("price prices priced", "pric")]
    [InlineData("regulate regulated regulation regulations", "regulat")]
    [InlineData("law laws", "lav")]
    [InlineData("vpn VPNs", "vpn")]
    public void Forms_of_a_word_are_one(string forms, string stem) =>
        Assert.Equal([stem], Fold.Words(forms).Select(SearchStem.Of).Distinct());

    [Theory]
    [InlineData("use")]
    [InlineData("2021")]
    [InlineData("24kgs")]
    [InlineData("ქართულიs")]
    public void Short_words_and_words_that_are_not_English_stay(string word) => Assert.Equal(word, SearchStem.Of(word));
}
