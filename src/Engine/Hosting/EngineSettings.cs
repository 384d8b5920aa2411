using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DigitalRights.Engine.Hosting;

/// <summary>
/// Settings in layers: <c>appsettings.json</c>, <c>settings.json</c>, <c>statiq.json</c> in the project's folder, over them the
/// environment, over that what the command line gives. Nested names are joined with a colon (<c>Section:Key</c>, in the environment
/// <c>Section__Key</c>). Case does not count, except in the environment, where the <c>HOST</c> that some shells export is not our
/// <c>Host</c>.
/// </summary>
public sealed class EngineSettings : IReadOnlySettings
{
    const int EnvironmentLayer = 1;

    readonly IReadOnlyDictionary<string, string>[] _layers;

    EngineSettings(params IReadOnlyDictionary<string, string>[] layers) => _layers = layers;

    /// <summary>No settings.</summary>
    public static EngineSettings Empty { get; } = new();

    /// <summary>Reads the settings.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="overrides">What the command line gives; the last of one key counts.</param>
    /// <param name="environment">The environment; that of the process when left out.</param>
    /// <exception cref="SettingsException">A file is broken.</exception>
    public static EngineSettings Load(
        string root,
        IEnumerable<KeyValuePair<string, string>>? overrides = null,
        IEnumerable<KeyValuePair<string, string>>? environment = null) =>
        new(
            Layer(overrides ?? [], StringComparer.OrdinalIgnoreCase),
            Layer(environment ?? ProcessEnvironment(), StringComparer.Ordinal, name => name.Replace("__", ":")),
            SettingsFiles.Read(root));

    /// <summary>The names that the project's files and the command line use, each once, in ordinal order.</summary>
    public IReadOnlyList<string> NamesInUse =>
        [.. _layers.Index().Where(layer => layer.Index != EnvironmentLayer).SelectMany(layer => layer.Item.Keys)
            .Select(key => key.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>Whether the project's files or the command line give a list or an object under the name.</summary>
    public bool HasParts(string name) => _layers.Index().Where(layer => layer.Index != EnvironmentLayer)
        .Any(layer => layer.Item.Keys.Any(key => key.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [NotNullWhen(true)] out object? value)
    {
        value = _layers.Select(layer => layer.GetValueOrDefault(key)).FirstOrDefault(found => found is not null);
        return value is not null;
    }

    /// <summary>A setting that is an array in a file, or else a single value, which commas divide; empty when missing.</summary>
    public IReadOnlyList<string> GetList(string key)
    {
        foreach (var layer in _layers)
        {
            if (layer.TryGetValue(key, out var value))
            {
                return value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }

            var items = Items(layer, key).ToList();
            if (items.Count > 0)
            {
                return items;
            }
        }

        return [];
    }

    static IEnumerable<string> Items(IReadOnlyDictionary<string, string> layer, string key)
    {
        for (var index = 0; layer.TryGetValue($"{key}:{index}", out var item); index++)
        {
            yield return item;
        }
    }

    static Dictionary<string, string> Layer(IEnumerable<KeyValuePair<string, string>> pairs,
        StringComparer comparer, Func<string, string>? keyOf = null)
    {
        var layer = new Dictionary<string, string>(comparer);
        foreach (var (key, value) in pairs)
        {
            layer[keyOf is null ? key : keyOf(key)] = value;
        }

        return layer;
    }

    static IEnumerable<KeyValuePair<string, string>> ProcessEnvironment()
    {
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            yield return KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? "");
        }
    }
}
