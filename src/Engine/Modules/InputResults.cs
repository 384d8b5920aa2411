using System.Collections.Immutable;

namespace DigitalRights.Engine;

/// <summary>What became of each input of a module.</summary>
sealed class InputResults(ImmutableArray<IDocument> inputs)
{
    readonly IDocument[]?[] _outputs = new IDocument[]?[inputs.Length];
    readonly Exception?[] _errors = new Exception?[inputs.Length];

    // The outputs are listed here, where a failure of a lazy sequence still belongs to its input.
    public void Succeed(int index, IEnumerable<IDocument>? documents) => _outputs[index] = documents?.ToArray();

    public void Fail(int index, Exception error) => _errors[index] = error;

    /// <exception cref="InputsException">Some inputs failed.</exception>
    public IEnumerable<IDocument> Documents()
    {
        if (Array.Exists(_errors, error => error is not null))
        {
            throw new InputsException([.. _errors.Index().Where(error => error.Item is not null)
                .Select(error => (inputs[error.Index], error.Item!))]);
        }

        return _outputs.SelectMany(documents => documents ?? []);
    }
}
