using System.Diagnostics.CodeAnalysis;

namespace DigitalRights.Engine;

/// <summary>Reading typed settings; a setting that is missing or of another type gives the default.</summary>
public static class IReadOnlySettingsExtensions
{
    /// <summary>The setting as text.</summary>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public static string? GetString(this IReadOnlySettings settings, string key, string? defaultValue = null) =>
        settings.TryGetValue(key, out var value) ? value.ToString() ?? defaultValue : defaultValue;

    /// <summary>The setting as <c>true</c> or <c>false</c>, in any case.</summary>
    public static bool GetBool(this IReadOnlySettings settings, string key, bool defaultValue = false) =>
        bool.TryParse(settings.GetString(key), out var value) ? value : defaultValue;
}
