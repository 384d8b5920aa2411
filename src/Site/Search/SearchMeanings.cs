namespace DigitalRights.Site.Search;

/// <summary>
/// Words that mean the same to who looks for them, of which the index and the browser take the first; from <c>meanings.txt</c>.
/// </summary>
sealed class SearchMeanings
{
    const char Beginning = '*';

    readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _beginnings = new(StringComparer.Ordinal);

    /// <param name="lines">A meaning each; those that start with a number sign are notes.</param>
    /// <exception cref="FormatException">A word stands in two meanings.</exception>
    public SearchMeanings(IEnumerable<string> lines, SearchFold fold)
    {
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var meaning = SearchStem.Of(Folded(words[0], fold));
            foreach (var word in words.Skip(1)) Add(word, meaning, fold);
        }
    }

    /// <summary>The meanings that the program comes with.</summary>
    public static SearchMeanings Own(SearchFold fold)
    {
        using var file = typeof(SearchMeanings).Assembly.GetManifestResourceStream("meanings.txt")
            ?? throw new InvalidOperationException("The meanings of words are missing from the program.");
        using var reader = new StreamReader(file);
        return new(reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries), fold);
    }

    /// <summary>The word that a folded word is taken for, or null for itself.</summary>
    public string? Of(string word)
    {
        if (_words.TryGetValue(SearchStem.Of(word), out var meaning)) return meaning;
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length; length > 1; length--)
        {
            if (beginnings.TryGetValue(word.AsSpan(0, length), out meaning)) return meaning;
        }
        return null;
    }

    /// <summary>For the browser: a line a meaning, what it is taken for first.</summary>
    public IEnumerable<string> Lines =>
        _words.Select(w => (Word: w.Key, w.Value)).Concat(_beginnings.Select(b => (Word: b.Key + Beginning, b.Value)))
            .GroupBy(w => w.Value, w => w.Word).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key} {string.Join(' ', g.Order(StringComparer.Ordinal))}");

    void Add(string word, string meaning, SearchFold fold)
    {
        var isBeginning = word[^1] == Beginning;
        var folded = Folded(word.TrimEnd(Beginning), fold);
        var (words, key) = isBeginning ? (_beginnings, folded) : (_words, SearchStem.Of(folded));
        if (key == meaning && !isBeginning) return;
        if (!words.TryAdd(key, meaning) && words[key] != meaning)
        {
            throw new FormatException($"'{word}' stands for '{words[key]}' and for '{meaning}'.");
        }
    }

    // A name of several words, such as gorno-badakhshan, is taken for its last.
    static string Folded(string word, SearchFold fold) => fold.Words(word).Last();
}
