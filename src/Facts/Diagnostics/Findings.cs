namespace DigitalRights.Facts.Diagnostics;

/// <summary>
/// Collects the diagnostics of a whole run, so that every error of every file is told at once. Safe to use from several threads.
/// </summary>
public sealed class Findings
{
    readonly Lock _lock = new();
    readonly List<Diagnostic> _diagnostics = [];

    // What keeps a file, a record or all that follows in it from being read; other findings may only be its effects.
    static readonly HashSet<string> Causes =
    [
        "FACT001", "FACT002", "FACT003", "FACT004", "FACT005", "FACT006", "FACT007", "FACT008", "FACT009", "FACT010", "FACT011", "FACT013",
        "FACT014", "FACT015", "FACT016", "FACT017", "FACT100", "FACT101", "FACT102", "FACT103", "FACT104", "FACT109",
    ];

    // A line that could be read only after a guess at what is meant.
    const string BrokenLine = "FACT005";

    // A field that is missing is told of where its record starts, which has nothing to do with what else stands in that line.
    const string MissingField = "FACT020";

    /// <summary>Everything found, each once, what may cause other findings first, ordered by file, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_lock)
        {
            // What such a line means is not known, so it is reported once.
            var broken = _diagnostics.Where(d => d.Code == BrokenLine).Select(d => (d.Location.File, d.Location.Line)).ToHashSet();
            return
            [
                .. _diagnostics.Distinct()
                    .Where(d => Causes.Contains(d.Code) || d.Code == MissingField
                        || !broken.Contains((d.Location.File, d.Location.Line)))
                    .OrderByDescending(d => Causes.Contains(d.Code))
                    .ThenBy(d => d.Location.File, StringComparer.Ordinal)
                    .ThenBy(d => d.Location.Line)
                    .ThenBy(d => d.Location.Column)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal),
            ];
        }
    }

    public void Error(string code, Location at, string message, string? suggestion = null, string? write = null, Mend? mend = null) =>
        Add(new(code, Severity.Error, at, message, suggestion, write) { Mend = mend });

    public void Warning(string code, Location at, string message, string? suggestion = null, string? write = null, Mend? mend = null) =>
        Add(new(code, Severity.Warning, at, message, suggestion, write) { Mend = mend });

    /// <summary>Notes what is not wrong, and can be made better.</summary>
    public void Note(string code, Location at, string message, Mend mend) => Add(new(code, Severity.Note, at, message) { Mend = mend });

    /// <summary>Adds what was found elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Takes over what another collection found.</summary>
    internal void TakeOver(Findings others) => AddRange(others._diagnostics);

    void Add(Diagnostic diagnostic)
    {
        lock (_lock) _diagnostics.Add(diagnostic);
    }
}
