using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine;

/// <summary>Carries all failures of a phase to the run that collects them.</summary>
sealed class PhaseFailedException(IEnumerable<PhaseException> failures) : Exception
{
    public IReadOnlyList<PhaseException> Failures { get; } = [.. failures];
}
