namespace DigitalRights.Engine.Hosting;

/// <summary>What became of a run.</summary>
/// <param name="Phases">Every phase of every pipeline, in an order they could have run in one after another.</param>
/// <param name="Failures">Every failure, in the order of the phases and their inputs.</param>
/// <param name="Duration">How long the run took.</param>
public sealed record RunResult(IReadOnlyList<PhaseResult> Phases, IReadOnlyList<PhaseException> Failures, TimeSpan Duration)
{
    /// <summary>Whether nothing failed, so that the output may be published.</summary>
    public bool Succeeded => Failures.Count == 0;
}
