namespace DigitalRights.Site.Search;

/// <summary>
/// The words that a mistyped one may have meant, the most frequent first: each as it is looked for and, behind a plus
/// sign, what it is written with after that or, behind an equals sign, how it is written. The browser asks for the file only when a word
/// finds nothing, and it never holds more than a fixed number of words.
/// </summary>
static class SearchVocabulary
{
    /// <summary>How many words: about 12 KB when compressed.</summary>
    const int Most = 3500;

    /// <summary>Shorter words have too many neighbours.</summary>
    const int Least = 4;

    public static string Of(IReadOnlyList<SearchWord> words, IReadOnlyDictionary<string, string> written) => string.Join(' ', words
        .Where(w => w.Word.Length >= Least && w.Word.All(char.IsAsciiLetterLower))
        .OrderByDescending(w => w.Named.Count * 3 + w.Said.Count).ThenBy(w => w.Word, StringComparer.Ordinal).Take(Most)
        .Select(w => Written(w.Word, written.GetValueOrDefault(w.Word, w.Word))));

    static string Written(string word, string whole) =>
        whole == word ? word : whole.StartsWith(word, StringComparison.Ordinal) ? $"{word}+{whole[word.Length..]}" : $"{word}={whole}";
}
