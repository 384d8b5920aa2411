using System.ComponentModel;

namespace DigitalRights.Engine;

/// <summary>Reads a setting as any type that has a conversion from text.</summary>
static class SettingConversion
{
    public static T Get<T>(IReadOnlySettings settings, string key, T defaultValue)
    {
        if (!settings.TryGetValue(key, out var value))
        {
            return defaultValue;
        }

        if (value is T typed)
        {
            return typed;
        }

        var converter = TypeDescriptor.GetConverter(typeof(T));
        var text = value.ToString();
        return text is not null && converter.IsValid(text) && converter.ConvertFromInvariantString(text) is T converted
            ? converted
            : defaultValue;
    }
}
