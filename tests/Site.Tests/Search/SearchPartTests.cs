using DigitalRights.Site.Search;

namespace DigitalRights.Site.Tests.Search;

public sealed class SearchPartTests
{
    // So many words that they are divided, and of them so many that begin alike that those are divided again.
    static readonly IReadOnlyList<SearchWord> Many =
    [
        .. Enumerable.Range(0, 4000).Select(n => new SearchWord($"{"abcd"[n % 4]}{(n % 3 == 0 ? "lo" : "ma")}{n:x}", [n], [n + 1]))
            .OrderBy(w => w.Word, StringComparer.Ordinal),
    ];

    static readonly IReadOnlyList<SearchPart> Parts = [.. SearchPart.Divide(Many)];

    // As the browser finds it: the longest beginning that has a part.
    static SearchPart PartFor(string asked) =>
        Parts.Where(p => asked.StartsWith(p.Start, StringComparison.Ordinal)).MaxBy(p => p.Start.Length)!;

    [Fact]
    public void Few_words_stand_in_one_part() => Assert.Equal("", Assert.Single(SearchPart.Divide([.. Many.Take(10)])).Start);

    [Fact]
    public void Every_word_stands_in_the_part_where_it_is_looked_for() =>
        Assert.All(Many, word => Assert.Contains(word, PartFor(word.Word).Words));

    [Fact]
    public void A_beginning_finds_all_its_words_in_one_part()
    {
        foreach (var asked in Many.SelectMany(w => Enumerable.Range(1, w.Word.Length).Select(length => w.Word[..length])).Distinct())
        {
            var part = PartFor(asked);
            var found = part.Words.Where(w => w.Word.StartsWith(asked, StringComparison.Ordinal) || (w.Word == "*" && part.Start == asked))
                .SelectMany(w => w.Named).Distinct().Order();

            Assert.Equal(Many.Where(w => w.Word.StartsWith(asked, StringComparison.Ordinal))
                .SelectMany(w => w.Named).Distinct().Order(), found);
        }
    }

    [Fact]
    public void No_part_is_long_but_for_what_all_its_words_find_together() =>
        Assert.All(Parts, p => Assert.InRange(string.Join(' ', p.Words.Where(w => w.Word != "*").Select(w => w.Line)).Length, 0, 6000));
}
