using System.Globalization;

namespace DigitalRights.Facts.Dates;

/// <summary>The first and last day of each kind of date.</summary>
internal static class EdtfBounds
{
    /// <summary>The decade <c>201X</c> or the hundred years <c>20XX</c>, possibly negative.</summary>
    internal static EdtfDate Years(string text)
    {
        var isCentury = text.EndsWith("XX", StringComparison.Ordinal);
        var near = long.Parse(text.Replace('X', '0'), CultureInfo.InvariantCulture);
        var far = long.Parse(text.Replace('X', '9'), CultureInfo.InvariantCulture);
        return new(
            isCentury ? DatePrecision.Century : DatePrecision.Decade,
            new(Math.Min(near, far), 1, 1),
            new(Math.Max(near, far), 12, 31))
        { IsUnspecified = true };
    }

    internal static EdtfDate Year(long year) => new(DatePrecision.Year, new(year, 1, 1), new(year, 12, 31));

    /// <summary>
    /// Seasons 21 to 24. The standard leaves their days open; here they are the meteorological seasons of the northern
    /// hemisphere, spring from 1 March, and a winter runs on into February of the next year.
    /// </summary>
    internal static EdtfDate Season(long year, int season)
    {
        var first = 3 * (season - 20);
        var (lastYear, last) = first == 12 ? (year + 1, 2) : (year, first + 2);
        return new(DatePrecision.Season, new(year, first, 1), new(lastYear, last, DaysIn(lastYear, last)));
    }

    internal static EdtfDate Month(long year, int month) =>
        new(DatePrecision.Month, new(year, month, 1), new(year, month, DaysIn(year, month)));

    internal static EdtfDate Day(long year, int month, int day) =>
        new(DatePrecision.Day, new(year, month, day), new(year, month, day));

    /// <summary>Days in a month of the proleptic Gregorian calendar, for any year.</summary>
    internal static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
