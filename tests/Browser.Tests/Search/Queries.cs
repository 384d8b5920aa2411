using DigitalRights.Browser.Tests.Support;

namespace DigitalRights.Browser.Tests.Search;

/// <summary>What readers type, and what one of the first results must say.</summary>
/// <param name="Wanted">Any of these will do.</param>
sealed record Queries(string Words, IReadOnlyList<string> Wanted)
{
    /// <summary>Those of <c>queries.txt</c>.</summary>
    public static IReadOnlyList<Queries> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Browser.Tests", "Search", "queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | "))
            .Select(parts => new Queries(parts[0], parts[1..])),
    ];
}
