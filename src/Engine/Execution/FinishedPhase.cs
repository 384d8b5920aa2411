using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine;

/// <param name="Result">What became of the phase.</param>
/// <param name="Failures">Why it failed, if it did.</param>
sealed record FinishedPhase(PhaseResult Result, IReadOnlyList<PhaseException> Failures);
