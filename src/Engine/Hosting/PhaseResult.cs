using System.Collections.Immutable;

namespace DigitalRights.Engine.Hosting;

/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Duration">How long its modules ran.</param>
/// <param name="Documents">What it put out.</param>
public sealed record PhaseResult(
    string Pipeline, Phase Phase, PhaseOutcome Outcome, TimeSpan Duration, ImmutableArray<IDocument> Documents);
