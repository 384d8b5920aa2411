namespace DigitalRights.Engine;

/// <summary>Carries the failures of single inputs, in their order, to the phase that reports each of them.</summary>
sealed class InputsException(IReadOnlyList<(IDocument Input, Exception Error)> failures)
    : ExecutionException($"{failures.Count} documents failed: {failures[0].Error.Message}", failures[0].Error)
{
    public IReadOnlyList<(IDocument Input, Exception Error)> Failures { get; } = failures;
}
