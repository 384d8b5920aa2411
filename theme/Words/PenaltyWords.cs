using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

/// <summary>How a law punishes, in words.</summary>
public static class PenaltyWords
{
    /// <summary>What follows the name of the offence: <c>: fine, 1 to 3 months' wages (Article 5)</c>, as far as it is known.</summary>
    public static string After(Penalty penalty, Strings words) =>
        (Range(penalty, words) is { Length: > 0 } range ? $": {range}" : "")
        + (penalty.Article is null ? "" : $" ({Strings.Fill(words.Article, penalty.Article)})");

    /// <summary>The kind of the punishment and how much of it: <c>prison, up to 5 years</c>; empty when neither is known.</summary>
    public static string Range(Penalty penalty, Strings words)
    {
        var number = (penalty.Minimum, penalty.Maximum) switch
        {
            ({ } minimum, { } maximum) when minimum == maximum => NumberWords.Of(maximum, words),
            ({ } minimum, { } maximum) => Strings.Fill(words.Dates.Period, NumberWords.Of(minimum, words), NumberWords.Of(maximum, words)),
            ({ } minimum, null) => Strings.Fill(words.Qualifiers[Qualifier.AtLeast], NumberWords.Of(minimum, words)),
            (null, { } maximum) => Strings.Fill(words.Qualifiers[Qualifier.UpTo], NumberWords.Of(maximum, words)),
            _ => null,
        };
        var amount = number is null ? null : $"{number} {penalty.Unit!.In(words.Language)}";
        return Bidi.Join(", ", new[] { penalty.Kind?.In(words.Language), amount }.OfType<string>());
    }
}
