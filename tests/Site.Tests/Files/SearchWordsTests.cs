using DigitalRights.Site.Files;

namespace DigitalRights.Site.Tests.Files;

public sealed class SearchWordsTests
{
    static IReadOnlyList<string> Lines(params SearchEntry[] entries) => [.. SearchWords.Of(entries).Select(w => w.Line)];

    static SearchEntry Entry(string title, string text = "", string names = "", string note = "") => new(title, "", note, names, text);

    [Fact]
    public void A_word_knows_where_it_is_a_name_and_where_it_is_only_said() =>
        Assert.Equal(["ban.BB", "blogs.C", "sites.A.B"], Lines(Entry("Sites", "Sites"), Entry("Ban", "Sites"), Entry("Ban blogs", "Ban")));

    [Fact]
    public void Names_count_as_the_title_and_the_note_as_the_text() =>
        Assert.Equal(["2024..A", "azatik.A", "lav.A"], Lines(Entry("Law", names: "Azattyq", note: "2024")));

    [Fact]
    public void Short_words_of_many_texts_are_left_out_and_long_ones_stay()
    {
        string[] texts = ["the internet", "the law", "the court", "internet", "fine"];

        var words = SearchWords.Of([.. texts.Select(t => Entry("", t))]).Select(w => w.Word);

        Assert.Equal(["court", "fine", "internet", "lav"], words);
    }
}
