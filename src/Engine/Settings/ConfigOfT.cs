namespace DigitalRights.Engine;

/// <summary>A value that is worked out when a module needs it; see <see cref="Config"/>.</summary>
public sealed class Config<TValue>
{
    readonly Func<IDocument?, IExecutionContext, TValue> _func;

    internal Config(Func<IDocument?, IExecutionContext, TValue> func, bool requiresDocument)
    {
        _func = func;
        RequiresDocument = requiresDocument;
    }

    /// <summary>Whether the value is worked out for each document, rather than once.</summary>
    public bool RequiresDocument { get; }

    internal TValue GetValue(IDocument? document, IExecutionContext context) => _func(document, context);

    public static implicit operator Config<object?>(Config<TValue> config) =>
        new((document, context) => config._func(document, context), config.RequiresDocument);
}
