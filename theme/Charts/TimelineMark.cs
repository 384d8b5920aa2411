using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>A dated stage of a law on a timeline, in the middle of the time that its date allows.</summary>
public sealed record TimelineMark(double X, LawStage Stage);
