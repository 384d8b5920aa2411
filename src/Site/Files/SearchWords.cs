using System.Text.RegularExpressions;

namespace DigitalRights.Site.Files;

/// <summary>Makes of texts the words by which they are found: each once, and none that stands in so many texts that it tells nothing apart.</summary>
/// <param name="texts">All texts, which show how common a word is.</param>
sealed partial class SearchWords(IEnumerable<string> texts)
{
    // A word that is longer says something however common it is.
    const int LongestFiller = 4;

    readonly HashSet<string> _fillers = FillersIn([.. texts]);

    /// <param name="text">The text.</param>
    /// <param name="besides">What is searched anyway; its words are left out.</param>
    public string Of(string text, string besides)
    {
        var words = WordsOf(text);
        words.ExceptWith(WordsOf(besides));
        words.ExceptWith(_fillers);
        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    static HashSet<string> FillersIn(IReadOnlyCollection<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(WordsOf).Where(word => word.Length <= LongestFiller)) counts[word] = counts.GetValueOrDefault(word) + 1;
        return [.. counts.Keys.Where(word => counts[word] * 5 > texts.Count)];
    }

    static HashSet<string> WordsOf(string text)
    {
        var lower = text.ToLowerInvariant();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Word().EnumerateMatches(lower))
        {
            if (word.Length > 1) words.Add(lower.Substring(word.Index, word.Length));
        }
        return words;
    }

    // As the script in the browser divides them, which takes no notice of apostrophes and of what nobody sees within a word; see its `unseen`.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['`\u00B4\u02B9-\u02BF\u02C8\u2018-\u201B\u2032\uFF07\p{Cf}]+[\p{L}\p{M}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
