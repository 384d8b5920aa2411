using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>What came of reading an input.</summary>
/// <param name="Marked">The places at which the test expects findings.</param>
sealed record Outcome(Catalogue Catalogue, IReadOnlyList<Diagnostic> Found, IReadOnlyList<Location> Marked)
{
    public void FindsNothing() => Assert.Equal([], Found.Select(f => f.ToString()));

    /// <summary>There is one finding: an error at the marked place, with these words.</summary>
    public void FindsError(string code, params string[] words) => Finds(Severity.Error, code, words);

    /// <summary>There is one finding: a warning at the marked place, with these words.</summary>
    public void FindsWarning(string code, params string[] words) => Finds(Severity.Warning, code, words);

    /// <summary>These lines are found, in this order.</summary>
    public void FindsLines(params string[] lines) => Assert.Equal(lines, Found.Select(f => f.ToString()));

    void Finds(Severity severity, string code, string[] words)
    {
        Assert.True(Found.Count == 1, $"Expected one finding, but there are {Found.Count}:\n{string.Join('\n', Found)}");
        var found = Found[0];
        Assert.Equal((severity, code, Assert.Single(Marked)), (found.Severity, found.Code, found.Location));
        Assert.All(words, word => Assert.Contains(word, $"{found.Message} {found.Suggestion}", StringComparison.Ordinal));
    }
}
