using System.Globalization;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

/// <summary>Shows numbers as readers expect them, never more exactly than they were given.</summary>
public static class NumberWords
{
    const decimal Million = 1_000_000;
    const char Percent = '%';
    const string Rank = "rank";

    /// <summary>A figure with its qualifier and unit: "more than 11 million accounts", "5 to 15 years", "124th".</summary>
    public static string Full(Figure figure, Strings words)
    {
        var number = Alone(figure, words);
        var unit = figure.Value == 1 && figure.To is null ? figure.UnitOne ?? figure.Unit : figure.Unit;
        return Qualified(figure, WithUnit(number, unit.In(words.Language)), words);
    }

    /// <summary>The number of a figure alone: "11 million", "5 to 15", "124th".</summary>
    public static string Alone(Figure figure, Strings words)
    {
        return figure.To is { } to ? Strings.Fill(words.Dates.Period, One(figure.Value), One(to)) : One(figure.Value);

        string One(decimal number) => figure.Unit.English == Rank && IsRank(number) ? words.Ordinal((int)number) : Of(number, words);
    }

    /// <summary>A value of an indicator with its short unit: "92.9%".</summary>
    public static string Full(Indicator indicator, IndicatorValue value, Strings words) => indicator.UnitShort switch
    {
        null => Alone(indicator, value),
        { English: Rank } when IsRank(value.Value) => words.Ordinal((int)value.Value),
        { } unit => WithUnit(Alone(indicator, value), unit.In(words.Language)),
    };

    public static string Alone(Indicator indicator, IndicatorValue value) => Of(value.Value, indicator.Decimals);

    /// <summary>A value of an indicator where room is short: millions with one decimal.</summary>
    public static string Short(Indicator indicator, IndicatorValue value, Strings words) => value.Value >= Million
        ? Strings.Fill(words.Million, (value.Value / Million).ToString("#,##0.0", CultureInfo.InvariantCulture))
        : Alone(indicator, value);

    /// <summary>
    /// With groups of three digits, round millions in words, and the decimals with which it is written: 5.0 says more than 5.
    /// </summary>
    public static string Of(decimal number, Strings words)
    {
        return number >= Million && number % 100_000 == 0 && number.Scale == 0
            ? Strings.Fill(words.Million, (number / Million).ToString("#,##0.#", CultureInfo.InvariantCulture))
            : Of(number, number.Scale);
    }

    /// <summary>With the given number of decimals.</summary>
    public static string Of(decimal number, int decimals) => number.ToString($"N{decimals}", CultureInfo.InvariantCulture);

    static bool IsRank(decimal number) => number is >= 1 and <= int.MaxValue && number == decimal.Truncate(number);

    static string WithUnit(string number, string unit) => unit switch
    {
        [Percent, ..] => number + unit,
        Rank => number,
        _ => $"{number} {unit}",
    };

    static string Qualified(Figure figure, string text, Strings words) =>
        figure.Qualifier is { } qualifier ? Strings.Fill(words.Qualifiers[qualifier], text) : text;
}
