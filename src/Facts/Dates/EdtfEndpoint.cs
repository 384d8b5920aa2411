namespace DigitalRights.Facts.Dates;

/// <summary>Where a period starts or ends: a date, open or unknown (EDTF level 1, "Extended Interval").</summary>
public sealed record EdtfEndpoint
{
    internal static readonly EdtfEndpoint Open = new() { IsOpen = true };
    internal static readonly EdtfEndpoint Unknown = new();

    /// <summary>The date; null when the endpoint is open or unknown.</summary>
    public EdtfDate? Date { get; internal init; }

    /// <summary>Written <c>..</c>: the period has no limit on this side.</summary>
    public bool IsOpen { get; internal init; }

    /// <summary>Left empty: the period has a limit on this side, but nobody knows it.</summary>
    public bool IsUnknown => Date is null && !IsOpen;
}
