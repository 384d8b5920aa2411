using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// How JSON is written for pages and their scripts: letters of every script stand as they are, and what HTML gives a meaning is escaped all
/// the same.
/// </summary>
public static class PageJson
{
    static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>On one line, for programs.</summary>
    public static JsonSerializerOptions Compact { get; } = new() { Encoder = Letters };

    /// <summary>On lines of their own, for readers.</summary>
    public static JsonSerializerOptions Indented { get; } = new() { Encoder = Letters, WriteIndented = true };
}
