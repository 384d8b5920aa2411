namespace DigitalRights.Site.Search;

/// <summary>
/// A file of words that begin alike. Words of one beginning stand in one file as long as that is small; else longer beginnings get files of
/// their own, and the file keeps what is left, and what all of its words find together. So whatever is looked for is in the one file with
/// the longest beginning that fits, however short it is.
/// </summary>
/// <param name="Start">How its words begin.</param>
/// <param name="Words">In ordinal order.</param>
sealed record SearchPart(string Start, IReadOnlyList<SearchWord> Words)
{
    /// <summary>How many letters and digits a file holds before it is divided; half as many bytes when compressed.</summary>
    const int Length = 6000;

    /// <summary>Stands for every word of the file's beginning.</summary>
    const string Any = "*";

    public string Content => string.Join(' ', Words.Select(w => w.Line));

    /// <param name="words">In ordinal order.</param>
    public static IEnumerable<SearchPart> Divide(IReadOnlyList<SearchWord> words, string start = "")
    {
        if (words.Count < 2 || LengthOf(words) <= Length) return [new(start, words)];

        var longer = words.Where(w => w.Word != start)
            .GroupBy(w => StartOf(w.Word, start.Length), StringComparer.Ordinal).OrderBy(g => LengthOf(g)).ToList();
        List<SearchWord> kept = [.. words.Where(w => w.Word == start)];
        var parts = new List<SearchPart>();
        foreach (var group in longer)
        {
            if (LengthOf(kept) + LengthOf(group) <= Length) kept.AddRange(group);
            else parts.AddRange(Divide([.. group], group.Key));
        }
        if (start.Length > 0) kept.Add(All(words));
        return parts.Prepend(new(start, [.. kept.OrderBy(w => w.Word, StringComparer.Ordinal)]));
    }

    static SearchWord All(IReadOnlyList<SearchWord> words)
    {
        var named = words.SelectMany(w => w.Named).ToHashSet();
        return new(Any, [.. named.Order()], [.. words.SelectMany(w => w.Said).Where(n => !named.Contains(n)).Distinct().Order()]);
    }

    static string StartOf(string word, int length) => word[..(length + (char.IsSurrogate(word[length]) ? 2 : 1))];

    static int LengthOf(IEnumerable<SearchWord> words) => words.Sum(w => w.Line.Length + 1);
}
