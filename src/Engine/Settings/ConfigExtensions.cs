namespace DigitalRights.Engine;

/// <summary>Reading a configured value in a module.</summary>
public static class ConfigExtensions
{
    /// <summary>Works the value out; <paramref name="document"/> may be left out where the value does not require one.</summary>
    public static Task<TValue> GetValueAsync<TValue>(this Config<TValue> config, IDocument? document, IExecutionContext context) =>
        Task.FromResult(config.GetValue(document, context));
}
