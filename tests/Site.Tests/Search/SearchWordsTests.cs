using DigitalRights.Site.Search;

namespace DigitalRights.Site.Tests.Search;

public sealed class SearchWordsTests
{
    static IReadOnlyList<string> Lines(params SearchEntry[] entries) => [.. WordsOf(entries).Select(w => w.Line)];

    static IReadOnlyList<SearchWord> WordsOf(params IReadOnlyList<SearchEntry> entries) =>
        SearchWords.Of(entries, new(), new(["prison jail тюрьм*", "block ban"], new()));

    static SearchEntry Entry(string title, string text = "", string names = "", string note = "") => new(title, "", note, names, text);

    [Fact]
    public void A_word_knows_where_it_is_a_name_and_where_it_is_only_said() =>
        Assert.Equal(["blog.C", "lav.BB", "portal.A.B"], Lines(Entry("Portals", "Portals"), Entry("Law", "Portals"),
            Entry("Law on blogs", "Law")).Where(l => !l.StartsWith("on.", StringComparison.Ordinal)));

    [Fact]
    public void Names_count_as_the_title_and_the_note_as_the_text() =>
        Assert.Equal(["2024..A", "azatik.A", "lav.A"], Lines(Entry("Law", names: "Azattyq", note: "2024")));

    [Fact]
    public void Short_words_of_many_texts_are_left_out_and_long_ones_stay()
    {
        string[] texts = ["the internet", "the law", "the court", "internet", "fine"];

        var words = WordsOf([.. texts.Select(t => Entry("", t))]).Select(w => w.Word);

        Assert.Equal(["court", "fin", "internet", "lav"], words);
    }

    [Fact]
    public void A_word_stands_also_under_what_it_means() =>
        Assert.Equal(["ban.B", "block.B", "jail.A", "prison.A.B"],
            Lines(Entry("Jailed"), Entry("Bans", "Тюрьму")).Where(l => !l.StartsWith("ti", StringComparison.Ordinal)));
}
