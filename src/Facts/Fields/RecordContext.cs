using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

/// <summary>What reading one record needs at hand: where findings and what was read go, and the field that is being read, for messages.</summary>
sealed record RecordContext(Findings Findings, Collected Collected, string Field = "")
{
    public void WrongShape(YamlNode node, string expected) =>
        Findings.Error("FACT021", node.At, $"{Named}must be {expected}, but this is {node.Shape}.");

    public void WrongValue(Location at, string message, string? suggestion = null) =>
        Findings.Error("FACT022", at, $"{Named}{message}", suggestion);

    /// <summary>The field, as a message starts.</summary>
    public string Named => Field.Length == 0 ? "This " : $"'{Field}' ";
}
