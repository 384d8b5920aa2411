using DigitalRights.Site.Search;

namespace DigitalRights.Site.Tests.Search;

public sealed class SearchVocabularyTests
{
    [Fact]
    public void The_most_frequent_words_stand_first_with_how_they_are_written()
    {
        SearchWord[] words = [new("block", [1], []), new("kirgizstan", [1, 2, 3], []), new("lav", [1], []), new("sentenc", [1, 2], [])];
        var written = new Dictionary<string, string> { ["kirgizstan"] = "kyrgyzstan", ["sentenc"] = "sentence", ["block"] = "block" };

        Assert.Equal("kirgizstan=kyrgyzstan sentenc+e block", SearchVocabulary.Of(words, written));
    }

    [Fact]
    public void It_has_an_end() =>
        Assert.Equal(3500, SearchVocabulary.Of([.. Enumerable.Range(0, 9000).Select(n => new SearchWord(Letters(n), [n], []))],
            new Dictionary<string, string>()).Split(' ').Length);

    static string Letters(int number) =>
        string.Concat(number.ToString("d6", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
