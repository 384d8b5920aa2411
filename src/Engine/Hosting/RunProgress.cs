namespace DigitalRights.Engine.Hosting;

/// <summary>A phase has ended.</summary>
/// <param name="Phase">What became of it.</param>
/// <param name="Done">How many phases have ended so far.</param>
/// <param name="Total">How many there are.</param>
public sealed record RunProgress(PhaseResult Phase, int Done, int Total);
