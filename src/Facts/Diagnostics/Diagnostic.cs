namespace DigitalRights.Facts.Diagnostics;

/// <summary>One thing wrong with the input: an immutable value that says where, what, and if possible what to do.</summary>
/// <param name="Code">Stable code of the rule, such as <c>FACT012</c>.</param>
/// <param name="Message">A full sentence for a contributor who is not a programmer.</param>
/// <param name="Suggestion">What to do, a full sentence, or null.</param>
/// <param name="Write">Lines of YAML to put in the place of what is wrong, ready to be pasted, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, Location Location,
    string Message, string? Suggestion = null, string? Write = null)
{
    /// <summary>The change that makes it right, where there is no doubt which; otherwise null.</summary>
    public Mend? Mend { get; init; }

    const string Indentation = "    ";

    /// <summary><c>file(line,column): error CODE: message suggestion</c>, on one line; below it, indented, the lines to write.</summary>
    public override string ToString()
    {
        var severity = Severity.ToString().ToLowerInvariant();
        var head = Printable(string.Join(' ',
            new[] { $"{Location}: {severity} {Code}: {Message}", Suggestion, Write is null ? null : "Write:" }.OfType<string>()));
        return Write is null ? head : string.Join('\n', Write.Split('\n').Select(line => Indentation + Printable(line)).Prepend(head));
    }

    static string Printable(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++) line[i] = IsUnprintable(text[i]) ? ' ' : text[i];
    });

    // Messages quote the input, which may hold line ends and terminal commands.
    static bool IsUnprintable(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
