using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Tests.Support;

/// <summary>What came of reading an input.</summary>
/// <param name="Marked">The places at which the test expects findings.</param>
sealed record Outcome(Catalogue Catalogue, IReadOnlyList<Diagnostic> Found, IReadOnlyList<Location> Marked)
{
    public void FindsNothing() => Assert.Equal([], Found.Select(f => f.ToString()));

    /// <summary>The same is found as in another input.</summary>
    public void FindsSameAs(SmallInput other) => Assert.Equal(other.ReadAll().Found, Found);

    /// <summary>One of the findings has this code; it stands at the marked place, with these words.</summary>
    public void FindsAmong(string code, params string[] words)
    {
        var found = Assert.Single(Found, f => f.Code == code);
        Finds(found.Severity, code, words, [found]);
    }

    /// <summary>The first of the findings is an error at the marked place, with these words.</summary>
    public void FindsFirst(string code, params string[] words) => (this with { Found = [.. Found.Take(1)] }).FindsError(code, words);

    /// <summary>There is one finding: an error at the marked place, with these words.</summary>
    public void FindsError(string code, params string[] words) => Finds(Severity.Error, code, words);

    /// <summary>There is one finding: a warning at the marked place, with these words.</summary>
    public void FindsWarning(string code, params string[] words) => Finds(Severity.Warning, code, words);

    /// <summary>These lines are found, in this order.</summary>
    public void FindsLines(params string[] lines) => Assert.Equal(lines, Found.Select(f => f.ToString()));

    void Finds(Severity severity, string code, string[] words) => Finds(severity, code, words, Found);

    void Finds(Severity severity, string code, string[] words, IReadOnlyList<Diagnostic> among)
    {
        Assert.True(among.Count == 1, $"Expected one finding, but there are {among.Count}:\n{string.Join('\n', among)}");
        var found = among[0];
        Assert.Equal((severity, code, Assert.Single(Marked)), (found.Severity, found.Code, found.Location));
        Assert.All(words, word => Assert.Contains(word, $"{found.Message} {found.Suggestion}", StringComparison.Ordinal));
    }
}
