using Quickenshtein;

namespace DigitalRights.Engine;

/// <summary>Guesses which known name a misspelt one stands for.</summary>
static class NearestName
{
    /// <summary>The nearest name, when no more than two letters in five differ.</summary>
    public static string? To(string name, IEnumerable<string> known) =>
        known.Select(candidate =>
            (Name: candidate, Distance: Levenshtein.GetDistance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(name.Length, candidate.Name.Length) * 2 / 5)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
}
