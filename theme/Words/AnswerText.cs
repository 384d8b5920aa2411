using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

/// <summary>An answer in words.</summary>
public static class AnswerText
{
    /// <summary>The open answer, the label of the scale, or the number with its unit.</summary>
    public static string Of(Cell cell, Strings words) => cell switch
    {
        { Open: { } open } => words.OpenAnswers[open],
        { Label: { } label } => label.In(words.Language),
        _ => $"{NumberWords.Of(cell.Answer.Value!.Value, words)} {cell.Question.Unit?.In(words.Language)}".TrimEnd(),
    };
}
