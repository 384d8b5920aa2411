namespace DigitalRights.Engine;

/// <summary>Guesses which known name a misspelt one stands for.</summary>
static class NearestName
{
    /// <summary>The nearest name, when no more than two letters in five differ.</summary>
    public static string? To(string name, IEnumerable<string> known) =>
        known.Select(candidate => (Name: candidate, Distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(name.Length, candidate.Name.Length) * 2 / 5)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();

    // Levenshtein's distance, a row at a time.
    static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from)
        {
            var diagonal = row[0]++;
            for (var at = 1; at <= to.Length; at++)
            {
                var replaced = diagonal + (letter == to[at - 1] ? 0 : 1);
                diagonal = row[at];
                row[at] = Math.Min(replaced, Math.Min(row[at], row[at - 1]) + 1);
            }
        }

        return row[^1];
    }
}
