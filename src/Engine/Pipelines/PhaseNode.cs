namespace DigitalRights.Engine;

/// <summary>One phase of one pipeline.</summary>
/// <param name="Pipeline">The pipeline.</param>
/// <param name="Phase">The phase.</param>
sealed record PhaseNode(NamedPipeline Pipeline, Phase Phase);
