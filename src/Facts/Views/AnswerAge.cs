using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>Tells answers that are old from others, counted from the newest day of work and never from the clock of a machine.</summary>
/// <param name="Today">The newest day of work; null when there is none, and then nothing is old.</param>
/// <param name="Years">An answer is old when it holds for a time that ended more years ago.</param>
public sealed record AnswerAge(Day? Today, int Years)
{
    public const int UsualYears = 3;

    public bool IsOld(Answer answer) =>
        answer.AsOf?.Latest is { } latest && Today is { } today && latest with { Year = latest.Year + Years } < today;
}
