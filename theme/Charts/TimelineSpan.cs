namespace DigitalRights.Theme.Charts;

/// <summary>A stretch of a timeline bar: solid where it surely held, faint where the date only allows it.</summary>
public sealed record TimelineSpan(double From, double To, bool IsSure);
