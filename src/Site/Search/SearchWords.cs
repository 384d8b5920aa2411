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
        var forms = new SearchForms(fold, meanings);
        var texts = entries.Select(e => forms.In(e.Text)).ToList();
        var fillers = FillersIn(texts, forms.All);
        var found = new List<(List<int> Named, List<int> Said)>();
        for (var number = 0; number < entries.Count; number++)
        {
            var entry = entries[number];
            foreach (var form in forms.In(entry.Title, entry.Names)) Add(ListsOf(form).Named, number);
            foreach (var form in texts[number]) AddSaid(form, number, isFiller: fillers.Contains(form));
            foreach (var form in forms.In(entry.Note)) AddSaid(form, number, isFiller: false);
        }
        return [.. found.Select((lists, form) => new SearchWord(forms.All[form], lists.Named, lists.Said))
            .Where(w => w.Named.Count + w.Said.Count > 0).OrderBy(w => w.Word, StringComparer.Ordinal)];

        void AddSaid(int form, int number, bool isFiller)
        {
            var (named, said) = ListsOf(form);
            if (!isFiller && (named.Count == 0 || named[^1] != number)) Add(said, number);
        }

        (List<int> Named, List<int> Said) ListsOf(int form)
        {
            while (found.Count <= form) found.Add(([], []));
            return found[form];
        }
    }

    static void Add(List<int> rising, int number)
    {
        if (rising.Count == 0 || rising[^1] != number) rising.Add(number);
    }

    // Short words that stand in so many texts that they tell nothing apart.
    static HashSet<int> FillersIn(IEnumerable<List<int>> texts, IReadOnlyList<string> forms)
    {
        var counts = new int[forms.Count];
        var all = 0;
        foreach (var text in texts.Where(t => t.Count > 0))
        {
            all++;
            foreach (var form in text) counts[form]++;
        }
        return [.. Enumerable.Range(0, counts.Length).Where(form => forms[form].Length <= LongestFiller && counts[form] * 5 > all)];
    }
}
