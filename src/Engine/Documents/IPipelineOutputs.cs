namespace DigitalRights.Engine;

/// <summary>
/// The documents of other pipelines that the current phase may read: in the Process phase those of the pipelines named as
/// dependencies, in the PostProcess phase the processed documents of every pipeline that is not isolated, and in a deployment
/// pipeline's Output phase what every other pipeline put out.
/// </summary>
public interface IPipelineOutputs : IEnumerable<IDocument>
{
    /// <summary>The documents of one pipeline.</summary>
    /// <exception cref="KeyNotFoundException">There is no such pipeline.</exception>
    /// <exception cref="InvalidOperationException">The current phase may not read it.</exception>
    DocumentList<IDocument> FromPipeline(string pipelineName);
}
