using System.Text.RegularExpressions;

namespace DigitalRights.Facts.Rules;

/// <summary>The sentences of a text, roughly: rules that look for words use them to say where they stand.</summary>
static partial class Sentences
{
    /// <summary>Each sentence with its place in the text. Addresses of links and what is bound are blanks, so that places stay.</summary>
    public static IEnumerable<(int Start, string Words)> In(string source)
    {
        var words = NotWords().Replace(source, m => new string(' ', m.Length));
        foreach (Match sentence in Sentence().Matches(words)) yield return (sentence.Index, sentence.Value);
    }

    [GeneratedRegex(@"(?<=\])\([^)\s]*\)|\[\[[^\]]*\]\]|\[[@^][^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex NotWords();

    [GeneratedRegex("""
        \S (?: (?! [.?!]["'”’)*_]*\s+["'“‘(*_\[]*[\p{Lu}\p{Lo}] | \n\s*\n ) . )* [.?!]?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
