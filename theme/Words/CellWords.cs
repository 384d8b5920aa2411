using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

/// <summary>What an answer says, and the shape beside it.</summary>
public static class CellWords
{
    /// <summary>The answer in words.</summary>
    public static string Of(Cell cell, Strings words) => cell switch
    {
        { Open: { } open } => words.OpenAnswers[open],
        { Label: { } label } => label.In(words.Language),
        _ => $"{NumberWords.Of(cell.Answer.Value!.Value, words)} {cell.Question.Unit?.In(words.Language)}".TrimEnd(),
    };

    /// <summary>The shape of a tone; each is told apart without colour.</summary>
    public static string ShapeOf(Tone tone) => tone switch
    {
        Tone.Restricted => "■",
        Tone.Mixed => "◧",
        Tone.Free => "○",
        Tone.Neutral => "▪",
        Tone.Disputed => "≠",
        _ => "?",
    };
}
