namespace DigitalRights.Facts.Dates;

/// <summary>
/// One day of the proleptic Gregorian calendar, the calendar of ISO 8601-1:2019.
/// Years are astronomical: 0 is 1 BCE, -1 is 2 BCE.
/// </summary>
public readonly record struct Day(long Year, int Month, int DayOfMonth) : IComparable<Day>
{
    public int CompareTo(Day other) =>
        (Year, Month, DayOfMonth).CompareTo((other.Year, other.Month, other.DayOfMonth));

    public static bool operator <(Day left, Day right) => left.CompareTo(right) < 0;

    public static bool operator >(Day left, Day right) => left.CompareTo(right) > 0;

    public static bool operator <=(Day left, Day right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Day left, Day right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601-1 extended format: <c>2021-09-05</c>, <c>-0044-03-15</c>; years over 9999 carry a plus sign.</summary>
    public override string ToString() => $"{(Year > 9999 ? "+" : "")}{Year:D4}-{Month:D2}-{DayOfMonth:D2}";
}
