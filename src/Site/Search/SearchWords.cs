namespace DigitalRights.Site.Search;

/// <summary>The words by which entries are found.</summary>
static class SearchWords
{
    // A word that is longer says something however common it is.
    const int LongestFiller = 4;

    /// <param name="entries">In the order of their numbers.</param>
    /// <param name="fold">Gives the words one form.</param>
    /// <param name="meanings">Adds to a word what it is taken for.</param>
    /// <returns>In ordinal order.</returns>
    public static IReadOnlyList<SearchWord> Of(IReadOnlyList<SearchEntry> entries, SearchFold fold, SearchMeanings meanings)
    {
        var texts = entries.Select(e => WordsOf(e.Text)).ToList();
        var fillers = FillersIn(texts);
        var found = new SortedDictionary<string, (List<int> Named, List<int> Said)>(StringComparer.Ordinal);
        for (var number = 0; number < entries.Count; number++)
        {
            var entry = entries[number];
            var named = WordsOf($"{entry.Title} {entry.Names}");
            foreach (var word in named) ListsOf(word).Named.Add(number);
            foreach (var word in texts[number].Where(w => !fillers.Contains(w)).Union(WordsOf(entry.Note)).Where(w => !named.Contains(w)))
            {
                ListsOf(word).Said.Add(number);
            }
        }
        return [.. found.Select(f => new SearchWord(f.Key, f.Value.Named, f.Value.Said))];

        HashSet<string> WordsOf(string text) => [.. fold.Words(text).SelectMany(w => FormsOf(w, meanings))];

        (List<int> Named, List<int> Said) ListsOf(string word)
        {
            if (!found.TryGetValue(word, out var lists)) found.Add(word, lists = ([], []));
            return lists;
        }
    }

    static IEnumerable<string> FormsOf(string word, SearchMeanings meanings)
    {
        yield return SearchStem.Of(word);
        if (meanings.Of(word) is { } meaning) yield return meaning;
    }

    // Short words that stand in so many texts that they tell nothing apart.
    static HashSet<string> FillersIn(IEnumerable<HashSet<string>> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = 0;
        foreach (var text in texts.Where(t => t.Count > 0))
        {
            all++;
            foreach (var word in text.Where(w => w.Length <= LongestFiller)) counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        return [.. counts.Keys.Where(word => counts[word] * 5 > all)];
    }
}
