using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

/// <summary>What is said of a question that is answered by counting.</summary>
static class CountedWords
{
    /// <summary>Such as <c>34 on record: Kazakhstan 12, Tajikistan 10.</c></summary>
    public static string Answer(CountedQuestion question, Strings words) => Strings.Fill(
        words.CountedAnswer, question.Total,
        Bidi.Join(", ", question.Counts.Select(c => $"{c.Country.Title.In(words.Language)} {c.Facts.Count}")));
}
