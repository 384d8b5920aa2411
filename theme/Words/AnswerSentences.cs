using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

/// <summary>What all countries answer to a question, in two sentences: what is known, and of whom nothing is.</summary>
static class AnswerSentences
{
    /// <summary>Such as <c>Nationwide: Kazakhstan and Turkmenistan; regional: Tajikistan. No data: Kyrgyzstan.</c></summary>
    public static string Of(IReadOnlyList<AnswerGroup> groups, Strings words) => string.Join(' ', new[]
    {
        Sentence(groups.Where(g => g.First.Open is null), words),
        Sentence(groups.Where(g => g.First.Open is not null), words),
    }.OfType<string>());

    static string? Sentence(IEnumerable<AnswerGroup> groups, Strings words)
    {
        var parts = groups.Select((group, i) => Strings.Fill(words.AnswerOf,
            InSentence(AnswerText.Of(group.First, words), i), words.List(group.Countries))).ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts) + ".";
    }

    // What follows the first in a sentence begins small, unless it begins like an abbreviation.
    static string InSentence(string answer, int place) =>
        place == 0 || answer is [_, var second, ..] && char.IsUpper(second) ? answer : char.ToLowerInvariant(answer[0]) + answer[1..];
}
