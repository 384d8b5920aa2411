using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Yaml;
using YamlDotNet.Core;

namespace DigitalRights.Facts.Schema;

/// <summary>What reading one record needs at hand: where findings and what was read go, and the field that is being read, for messages.</summary>
sealed partial record RecordContext(Findings Findings, Collected Collected, string Field = "")
{
    public void WrongShape(YamlNode node, string expected) =>
        Findings.Error("FACT021", node.At, $"{Named}must be {expected}, but this is {node.Shape}.", Slip(node));

    public void WrongValue(Location at, string message, string? suggestion = null) =>
        Findings.Error("FACT022", at, $"{Named}{message}", suggestion);

    // What was meant as one thing and is another to YAML, for want of a space or of quotes.
    static string? Slip(YamlNode node) => node switch
    {
        YamlScalar { Style: ScalarStyle.Plain } text when TightColon().Match(text.Value) is { Success: true } match =>
            $"If it is a field, write a space behind the colon: {match.Groups["key"].Value}: …",
        YamlMapping { Entries: [{ Key: { Style: ScalarStyle.Plain } key, Value: YamlScalar value }] } when key.Value.Contains(' ', StringComparison.Ordinal) =>
            $"If it is text, put it in quotes: {YamlSlips.Shown(YamlSlips.Quoted($"{key.Value}: {value.Value}"))}",
        _ => null,
    };

    [GeneratedRegex(@"^(?<key>[a-z][a-z0-9-]*):[^\s/]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TightColon();

    /// <summary>The field, as a message starts.</summary>
    public string Named => Field.Length == 0 ? "This " : $"'{Field}' ";
}
