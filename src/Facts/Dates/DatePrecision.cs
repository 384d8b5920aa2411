namespace DigitalRights.Facts.Dates;

/// <summary>The smallest unit a date states in full, from coarse to fine. A time of day counts as its day.</summary>
public enum DatePrecision
{
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
}
