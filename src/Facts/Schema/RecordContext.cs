using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;
using YamlDotNet.Core;

namespace DigitalRights.Facts.Schema;

/// <summary>What reading one record needs at hand: who it is, where findings and what was read go, and what is being read.</summary>
/// <param name="Id">The record's id as its file or its entry names it; empty when it follows from its fields.</param>
/// <param name="Origin">Where the record stands; its fields are not known yet.</param>
/// <param name="Field">The field that is being read, for messages.</param>
sealed partial record RecordContext(Findings Findings, CollectedParts Collected, string Id, Origin Origin, string Field = "")
{
    /// <summary>The text below the front matter of a Markdown file.</summary>
    public Markdown? Body { get; init; }

    /// <summary>The name under which the value that is being read stands in a mapping.</summary>
    public Key? Key { get; init; }

    /// <summary>YAML of an example of the field's value, as it would stand behind the key, or null.</summary>
    public string? Example { get; init; }

    /// <summary>Whether an item of a list is being read.</summary>
    public bool IsItem { get; init; }

    /// <param name="meant">YAML of what was probably meant, as it would stand behind the key, or null where nobody can say.</param>
    /// <param name="mend">The change that makes it right, where there is no doubt.</param>
    public void WrongShape(YamlNode node, string expected, string? meant = null, Mend? mend = null)
    {
        Collected.HasUnread = true;
        var slip = Slip(node);
        var isEmpty = node is YamlScalar { Value: "" };
        var fault = isEmpty ? $"is empty; it must be {expected}." : $"must be {expected}, but this is {node.Shape}.";
        Findings.Error("FACT021", node.At, $"{Named}{fault}",
            slip, slip is null ? ToWrite(meant) : null, slip is null ? mend : null);
    }

    string? ToWrite(string? meant) => IsItem
        ? meant is null ? null : $"- {meant}"
        : (meant ?? Example) is { Length: > 0 } value && Field.Length > 0 ? YamlWriting.Entry(Field, value) : null;

    /// <param name="mend">The change that makes it right, where there is no doubt.</param>
    public void WrongValue(Location at, string message, string? suggestion = null, Mend? mend = null) =>
        Findings.Error("FACT022", at, $"{Named}{message}", suggestion, mend: mend);

    // What was meant as one thing and is another to YAML, for want of a space or of quotes.
    static string? Slip(YamlNode node) => node switch
    {
        YamlScalar { Style: ScalarStyle.Plain } text when TightColon().Match(text.Value) is { Success: true } match =>
            $"If it is a field, write a space behind the colon: {match.Groups["key"].Value}: …",
        YamlScalar { Style: ScalarStyle.Plain, Value: ['-', _, ..] } text when char.IsLetter(text.Value[1]) =>
            $"If it is an item of a list, write a space behind the dash: - {YamlSlips.Shown(text.Value[1..])}",
        YamlMapping { Entries: [{ Key: { Style: ScalarStyle.Plain } key, Value: YamlScalar value }] } when key.Value.Contains(' ',
            StringComparison.Ordinal) =>
            $"If it is text, put it in quotes: {YamlSlips.Shown(YamlSlips.Quoted($"{key.Value}: {value.Value}"))}",
        _ => null,
    };

    [GeneratedRegex(@"^(?<key>[a-z][a-z0-9-]*):[^\s/]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TightColon();

    /// <summary>The field, as a message starts.</summary>
    public string Named => Field.Length == 0 ? "This " : $"'{Field}' ";
}
