using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

/// <summary>An answer in words.</summary>
public static class AnswerText
{
    /// <summary>The open answer, the label of the scale, or the number with its unit.</summary>
    public static string Of(Cell cell, Strings words) => cell switch
    {
        { Open: { } open } => words.OpenAnswers[open],
        { Choice: { } choice } => choice.Label.In(words.Language),
        _ => $"{NumberWords.Of(cell.Answer.Value!.Value, words)} {cell.Question.Unit?.In(words.Language)}".TrimEnd(),
    };

    /// <summary>The same in a word, where a table has room for no more: the unit is left to the head of its row.</summary>
    public static string Brief(Cell cell, Strings words) => cell switch
    {
        { Open: { } open } => words.OpenAnswersShort[open],
        { Choice: { } choice } => (choice.Short ?? choice.Label).In(words.Language),
        _ => NumberWords.Of(cell.Answer.Value!.Value, words),
    };

    /// <summary>Whether the answer is a number, which says by itself what a mark would say.</summary>
    public static bool IsNumber(Cell cell) => cell is { Open: null, Choice: null };
}
