using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Engine;

/// <summary>What a module is given: its inputs, where it stands, and the run around it.</summary>
public interface IExecutionContext : IExecutionState, ILogger
{
    /// <summary>The documents to work on.</summary>
    ImmutableArray<IDocument> Inputs { get; }

    /// <summary>The current phase.</summary>
    Phase Phase { get; }

    /// <summary>The current pipeline.</summary>
    string PipelineName { get; }
}
