using System.Globalization;

namespace DigitalRights.Facts.Views;

/// <summary>A year of the chronology, or the facts that have no date.</summary>
/// <param name="Year">Null for what has no date.</param>
public readonly record struct Period(long? Year) : IComparable<Period>
{
    /// <summary>What has no date.</summary>
    public static Period Undated => default;

    /// <summary>
    /// Later years are greater; what has no date is less than any year, so that it stands last where the newest stand first.
    /// </summary>
    public int CompareTo(Period other) => Nullable.Compare(Year, other.Year);

    /// <summary>As it stands in addresses: <c>2022</c> or <c>undated</c>.</summary>
    public override string ToString() => Year?.ToString(CultureInfo.InvariantCulture) ?? "undated";

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;
}
