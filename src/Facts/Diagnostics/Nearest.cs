using Quickenshtein;

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

    /// <summary>
    /// Which letters of a word only look like Latin ones. One that is wholly in another script was not meant to be a Latin word.
    /// </summary>
    internal static string? Note(string given) => given.Any(char.IsAsciiLetter) ? LookalikeLetters.Note(given) : null;

    static string? Join(string? note, string? suggestion) =>
        note is null || suggestion is null ? note ?? suggestion : $"{note} {suggestion}";

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

    static int Distance(string a, string b) => Levenshtein.GetDistance(a.ToLowerInvariant(), b.ToLowerInvariant());
}
