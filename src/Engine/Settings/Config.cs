namespace DigitalRights.Engine;

/// <summary>Makes values that are worked out when a module needs them.</summary>
public static class Config
{
    /// <summary>A value worked out of each document.</summary>
    public static Config<TValue> FromDocument<TValue>(Func<IDocument, TValue> func) =>
        new((document, _) => func(Required(document)), requiresDocument: true);

    /// <summary>A value worked out once of the context.</summary>
    public static Config<TValue> FromContext<TValue>(Func<IExecutionContext, TValue> func) =>
        new((_, context) => func(context), requiresDocument: false);

    static IDocument Required(IDocument? document) =>
        document ?? throw new InvalidOperationException("This value is worked out of a document, and there is none here.");
}
