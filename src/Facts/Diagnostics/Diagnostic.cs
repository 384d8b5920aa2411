namespace DigitalRights.Facts.Diagnostics;

/// <summary>One thing wrong with the input: an immutable value that says where, what, and if possible what to do.</summary>
/// <param name="Code">Stable code of the rule, such as <c>FACT012</c>.</param>
/// <param name="Message">A full sentence for a contributor who is not a programmer.</param>
/// <param name="Suggestion">What to do, a full sentence, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, Location Location, string Message, string? Suggestion = null)
{
    /// <summary><c>file(line,column): error CODE: message suggestion</c>, on one line.</summary>
    public override string ToString()
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        var text = Suggestion is null
            ? $"{Location}: {severity} {Code}: {Message}"
            : $"{Location}: {severity} {Code}: {Message} {Suggestion}";
        return string.Create(text.Length, text, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++) line[i] = IsUnprintable(text[i]) ? ' ' : text[i];
        });
    }

    // Messages quote the input, which may hold line ends and terminal commands.
    static bool IsUnprintable(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
