namespace DigitalRights.Engine.Hosting;

/// <summary>A module failed; the inner exception says why.</summary>
public sealed class PhaseException : ExecutionException
{
    internal PhaseException(string pipeline, Phase phase, string module, IDocument? document, Exception error)
        : base(Describe(pipeline, phase, module, document, error), error)
    {
        Pipeline = pipeline;
        Phase = phase;
        Module = module;
        DocumentSource = document?.Source ?? NormalizedPath.Null;
        DocumentDestination = document?.Destination ?? NormalizedPath.Null;
    }

    /// <summary>The pipeline's name.</summary>
    public string Pipeline { get; }

    /// <summary>The phase.</summary>
    public Phase Phase { get; }

    /// <summary>The module's type.</summary>
    public string Module { get; }

    /// <summary>The source of the document it worked on; <see cref="NormalizedPath.Null"/> when there is none.</summary>
    public NormalizedPath DocumentSource { get; }

    /// <summary>The destination of the document it worked on; <see cref="NormalizedPath.Null"/> when there is none.</summary>
    public NormalizedPath DocumentDestination { get; }

    static string Describe(string pipeline, Phase phase, string module, IDocument? document, Exception error)
    {
        var place = document is null ? ""
            : !document.Source.IsNull ? $", document {document.Source}"
            : !document.Destination.IsNull ? $", document for {document.Destination}"
            : ", a document without a source";
        return $"Pipeline {pipeline}, phase {phase}, module {module}{place}: {error.Message}";
    }
}
