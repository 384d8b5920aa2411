using System.Diagnostics.CodeAnalysis;

namespace DigitalRights.Engine;

/// <summary>The settings of the run, by keys whose case does not count.</summary>
public interface IReadOnlySettings
{
    /// <summary>Whether the setting has a value.</summary>
    bool ContainsKey(string key);

    /// <summary>The value as it was written, where there is one.</summary>
    bool TryGetValue(string key, [NotNullWhen(true)] out object? value);
}
