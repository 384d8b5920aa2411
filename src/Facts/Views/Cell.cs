using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Views;

/// <summary>One country's answer to one question, ready to be shown.</summary>
/// <param name="Open">Set when the answer is none of the question's own scale.</param>
/// <param name="Choice">The answer of the scale, or null for an open answer or a number.</param>
public sealed record Cell(Question Question, Country Country, Answer Answer, OpenAnswer? Open, ScaleAnswer? Choice, Tone Tone)
{
    static readonly IReadOnlyDictionary<string, OpenAnswer> OpenAnswers =
        Enum.GetValues<OpenAnswer>().ToDictionary(a => a.ToKebab(), StringComparer.Ordinal);

    /// <summary>The words of the scale, or null for an open answer or a number.</summary>
    public Text? Label => Choice?.Label;

    public static Cell Of(Question question, Country country)
    {
        var answer = question.Of(country.Id) ?? throw new KeyNotFoundException($"'{question.Id}' has no answer for '{country.Id}'.");
        if (answer.Choice is { } choice)
        {
            if (question.Scale.FirstOrDefault(s => s.Answer == choice) is { } scale)
            {
                return new(question, country, answer, null, scale, scale.Tone);
            }
            var open = OpenAnswers[choice.Name];
            return new(question, country, answer, open, null, ToneOf(open));
        }
        return new(question, country, answer, null, null, Tone.Neutral);
    }

    static Tone ToneOf(OpenAnswer answer) => answer switch
    {
        OpenAnswer.Disputed => Tone.Disputed,
        OpenAnswer.InLawNotInPractice => Tone.Mixed,
        _ => Tone.Unknown,
    };
}
