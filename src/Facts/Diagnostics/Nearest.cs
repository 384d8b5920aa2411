namespace DigitalRights.Facts.Diagnostics;

/// <summary>Finds what a contributor probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// "Did you mean 'x'?" for the nearest known word, or null when nothing is near enough. Letters that only look like the right ones
    /// are named before it, since nobody sees the difference.
    /// </summary>
    public static string? DidYouMean(string given, IEnumerable<string> known) => Join(Note(given), Near(given, known));

    /// <summary>As <see cref="DidYouMean"/>, but with a short list of what is allowed when nothing is near.</summary>
    public static string DidYouMeanOr(string given, IReadOnlyCollection<string> known) =>
        Join(Note(given), Near(given, known) ?? $"Use one of: {string.Join(", ", known)}.")!;

    // A word that is wholly in another script was not meant to be a Latin one.
    static string? Note(string given) => given.Any(char.IsAsciiLetter) ? LookalikeLetters.Note(given) : null;

    static string? Join(string? note, string? suggestion) => note is null || suggestion is null ? note ?? suggestion : $"{note} {suggestion}";

    static string? Near(string given, IEnumerable<string> known) =>
        Of(LookalikeLetters.Fold(given), known) is { } best ? $"Did you mean '{best}'?" : null;

    /// <summary>The nearest known word, or null when nothing is near enough.</summary>
    public static string? Of(string given, IEnumerable<string> known)
    {
        var limit = Math.Max(2, given.Length / 3);
        var (best, distance) = known
            .Select(k => (Word: k, Distance: Distance(given, k)))
            .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal)
            .FirstOrDefault((Word: "", Distance: int.MaxValue));
        return distance <= limit && distance < given.Length ? best : null;
    }

    // Levenshtein's edit distance over two rows, without regard to case.
    static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            (previous, current) = (current, previous);
        }
        return previous[b.Length];
    }
}
