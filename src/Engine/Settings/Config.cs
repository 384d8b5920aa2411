namespace DigitalRights.Engine;

/// <summary>Makes values that are worked out when a module needs them.</summary>
public static class Config
{
    /// <summary>A value worked out of each document.</summary>
    public static Config<TValue> FromDocument<TValue>(Func<IDocument, TValue> func) =>
        new((document, _) => func(Required(document)), requiresDocument: true);

    /// <summary>A value worked out of each document and the context.</summary>
    public static Config<TValue> FromDocument<TValue>(Func<IDocument, IExecutionContext, TValue> func) =>
        new((document, context) => func(Required(document), context), requiresDocument: true);

    /// <summary>A value worked out once of the context.</summary>
    public static Config<TValue> FromContext<TValue>(Func<IExecutionContext, TValue> func) =>
        new((_, context) => func(context), requiresDocument: false);

    /// <summary>A setting, or the default where it is missing or of another type.</summary>
    public static Config<TValue> FromSetting<TValue>(string key, TValue defaultValue) =>
        FromContext(context => SettingConversion.Get(context.Settings, key, defaultValue));

    /// <summary>A fixed value.</summary>
    public static Config<TValue> FromValue<TValue>(TValue value) => new((_, _) => value, requiresDocument: false);

    static IDocument Required(IDocument? document) =>
        document ?? throw new InvalidOperationException("This value is worked out of a document, and there is none here.");
}
