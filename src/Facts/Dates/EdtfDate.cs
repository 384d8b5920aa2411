namespace DigitalRights.Facts.Dates;

/// <summary>One date of an <see cref="Edtf"/>: the days it may cover, and how sure it is.</summary>
/// <param name="Precision">The smallest unit stated in full: <c>2018-XX</c> states a year, <c>202X</c> a decade.</param>
/// <param name="Earliest">The first day the date can mean. Qualification does not widen it.</param>
/// <param name="Latest">The last day the date can mean. Qualification does not widen it.</param>
public sealed record EdtfDate(DatePrecision Precision, Day Earliest, Day Latest)
{
    /// <summary>Digits are replaced by X (EDTF level 1, "Unspecified digit(s) from the right").</summary>
    public bool IsUnspecified { get; init; }

    /// <summary>Marked <c>?</c> or <c>%</c> (EDTF level 1, "Qualification of a date").</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Marked <c>~</c> or <c>%</c> (EDTF level 1, "Qualification of a date").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>A time of day is written too (EDTF level 0, "Date and Time"); only its day is kept.</summary>
    public bool HasTime { get; init; }
}
