using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>One fact on a timeline.</summary>
/// <param name="OpenFrom">From where it goes on without a known end, or null.</param>
public sealed record TimelineRow(Fact Fact, IReadOnlyList<TimelineSpan> Spans, IReadOnlyList<TimelineMark> Marks, double? OpenFrom);
