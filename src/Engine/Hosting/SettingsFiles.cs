using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace DigitalRights.Engine.Hosting;

/// <summary>Reads the settings files: JSON, in which comments and trailing commas are allowed.</summary>
static class SettingsFiles
{
    // A later one goes over an earlier one.
    static readonly string[] Names = ["appsettings.json", "settings.json", "statiq.json"];

    public static IReadOnlyDictionary<string, string> Read(string root)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Names.Select(name => Path.Combine(Path.GetFullPath(root), name)).Where(File.Exists))
        {
            foreach (var (key, value) in ReadFile(path))
            {
                if (value is not null)
                {
                    settings[key] = value;
                }
            }
        }

        return settings;
    }

    static IEnumerable<KeyValuePair<string, string?>> ReadFile(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            using var stream = new MemoryStream(bytes);
            return new ConfigurationBuilder().AddJsonStream(stream).Build().AsEnumerable();
        }
        catch (Exception error) when (error is JsonException || error.InnerException is JsonException)
        {
            throw SettingsException.At(path, bytes, (error as JsonException ?? (JsonException)error.InnerException!));
        }
        catch (FormatException error)
        {
            throw new SettingsException(path, 1, 1, error.Message, error);
        }
    }
}
