namespace DigitalRights.Engine;

/// <summary>One step of a phase.</summary>
public interface IModule
{
    /// <summary>Turns the inputs of the context into the documents that the next module gets.</summary>
    Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context);
}
