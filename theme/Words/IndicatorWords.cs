using DigitalRights.Facts;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

/// <summary>What is said about a series beside its values.</summary>
public static class IndicatorWords
{
    /// <summary>The ends of the scale and which way of it is the better one.</summary>
    public static string Scale(Indicator indicator, Strings words) => string.Join("; ", new[]
    {
        indicator.Scale is { Minimum: { } minimum, Maximum: { } maximum } ? Strings.Fill(words.ScaleRange, minimum, maximum) : null,
        indicator.Scale.HigherMeans is { } higher ? Strings.Fill(words.HigherMeans, higher.In(words.Language)) : null,
        BetterWay(indicator, words),
    }.OfType<string>());

    /// <summary>The unit and which way of the scale is the better one, for the line above a chart.</summary>
    /// <param name="inMillions">Whether the chart counts in millions.</param>
    public static string UnitAndWay(Indicator indicator, Strings words, bool inMillions)
    {
        var unit = indicator.Unit.In(words.Language);
        return $"{(inMillions ? Strings.Fill(words.InMillions, unit) : unit)}; {BetterWay(indicator, words)}";
    }

    /// <summary>Where the values are from and under which licence, for the line below a chart.</summary>
    public static string Origin(Indicator indicator, Catalogue catalogue, Strings words)
    {
        var sources = indicator.Sources.Select(c => catalogue.Get<Source>(c.Source).ShortName.In(words.Language)).Distinct();
        var licence = indicator.Licence.MayDownload ? indicator.Licence.Id : words.NoLicenceShort;
        return Strings.Fill(words.ChartSource, Bidi.Join(", ", sources), licence);
    }

    /// <summary>The licence and whom to name: <c>CC-BY-4.0. World Bank</c>.</summary>
    public static string Licence(Licence licence, Strings words) =>
        licence.Attribution is { } attribution ? $"{licence.Id}. {Bidi.Plain(attribution.In(words.Language))}" : licence.Id;

    /// <summary>The licence, or that none is stated, and the publisher, in plain text.</summary>
    public static string Terms(Licence licence, Strings words)
    {
        var terms = licence.Id == Facts.Records.Licence.NoneStated ? words.NoLicenceStated : licence.Id;
        return licence.Attribution is { } attribution ? $"{terms}. {attribution.In(words.Language)}" : terms;
    }

    /// <summary>Where a break of the series is, whom it concerns when it is not all, and why.</summary>
    public static string Break(SeriesBreak change, Catalogue catalogue,
        Strings words) => change.Countries.Count == catalogue.Countries.Count
        ? Strings.Fill(words.BreakForAll, change.After, change.Reason.In(words.Language))
        : Strings.Fill(
            words.BreakAfter,
            Bidi.Join(", ", change.Countries.Select(c => catalogue.Get<Country>(c).Title.In(words.Language))),
            change.After,
            change.Reason.In(words.Language));

    /// <summary>Why a country has no value.</summary>
    public static string NoValue(Indicator indicator, Country country, Strings words) =>
        indicator.NotAssessed.ContainsKey(new Key(country.Id)) ? words.NotAssessed : words.NoValue;

    static string BetterWay(Indicator indicator, Strings words) => indicator.Scale.Better switch
    {
        Better.Higher => words.HigherBetter,
        Better.Lower => words.LowerBetter,
        _ => words.NeitherBetter,
    };
}
