namespace DigitalRights.Site.Search;

/// <summary>
/// The forms under which words are found, each with a number: how often a word stands in texts, it is folded once.
/// </summary>
/// <param name="fold">Gives the spellings of a word one form.</param>
/// <param name="meanings">Adds to a word what it is taken for.</param>
sealed class SearchForms(SearchFold fold, SearchMeanings meanings)
{
    readonly Dictionary<string, int[]> _ofWritten = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly List<string> _forms = [];

    // The last text that each form was met in.
    readonly List<int> _met = [];
    int _texts;

    /// <summary>The forms by their numbers.</summary>
    public IReadOnlyList<string> All => _forms;

    /// <summary>The numbers of the forms in texts, each once.</summary>
    public List<int> In(params ReadOnlySpan<string> texts)
    {
        var found = new List<int>();
        var here = ++_texts;
        var known = _ofWritten.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            var rest = text.AsSpan().TrimStart();
            while (!rest.IsEmpty)
            {
                var end = 0;
                while (end < rest.Length && !char.IsWhiteSpace(rest[end])) end++;
                var written = rest[..end];
                rest = rest[end..].TrimStart();
                if (!known.TryGetValue(written, out var numbers)) _ofWritten.Add(written.ToString(), numbers = FormsOf(written.ToString()));
                foreach (var number in numbers)
                {
                    if (_met[number] == here) continue;
                    _met[number] = here;
                    found.Add(number);
                }
            }
        }
        return found;
    }

    int[] FormsOf(string written)
    {
        var numbers = new List<int>();
        foreach (var word in fold.Words(written))
        {
            numbers.Add(NumberOf(SearchStem.Of(word)));
            if (meanings.Of(word) is { } meaning) numbers.Add(NumberOf(meaning));
        }
        return [.. numbers];
    }

    int NumberOf(string form)
    {
        if (_numbers.TryGetValue(form, out var number)) return number;
        number = _forms.Count;
        _numbers.Add(form, number);
        _forms.Add(form);
        _met.Add(0);
        return number;
    }
}
