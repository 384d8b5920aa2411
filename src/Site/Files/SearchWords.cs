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
    public string Of(string text, string besides) =>
        string.Join(' ', Split(text).Except(Split(besides)).Where(word => !_fillers.Contains(word)).Order(StringComparer.Ordinal));

    static HashSet<string> FillersIn(IReadOnlyCollection<string> texts) =>
        [.. texts.SelectMany(text => Split(text).Distinct().Where(word => word.Length <= LongestFiller)).GroupBy(word => word).Where(g => g.Count() * 5 > texts.Count).Select(g => g.Key)];

    static IEnumerable<string> Split(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length > 1);

    // As the script in the browser divides them, which takes no notice of marks within a word.
    [GeneratedRegex(@"[\p{L}\p{N}]+(['’ʻ`][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
