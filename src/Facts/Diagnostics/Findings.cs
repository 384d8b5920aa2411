namespace DigitalRights.Facts.Diagnostics;

/// <summary>Collects the diagnostics of a whole run, so that every error of every file is told at once. Safe to use from several threads.</summary>
public sealed class Findings
{
    readonly Lock _lock = new();
    readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Everything found, each once, ordered by file, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_lock)
        {
            return
            [
                .. _diagnostics.Distinct()
                    .OrderBy(d => d.Location.File, StringComparer.Ordinal)
                    .ThenBy(d => d.Location.Line)
                    .ThenBy(d => d.Location.Column)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal),
            ];
        }
    }

    public void Error(string code, Location at, string message, string? suggestion = null) =>
        Add(new(code, Severity.Error, at, message, suggestion));

    public void Warning(string code, Location at, string message, string? suggestion = null) =>
        Add(new(code, Severity.Warning, at, message, suggestion));

    /// <summary>Adds what was found elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>A text that the Markdown parser refuses.</summary>
    internal void TooDeep(Location at) =>
        Error("FACT016", at, "Quotations, lists or brackets are nested too deeply in this text.", "Write it with fewer levels.");

    void Add(Diagnostic diagnostic)
    {
        lock (_lock) _diagnostics.Add(diagnostic);
    }
}
