using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Documentation;

/// <summary>What can be told of bad input is told somewhere, word for word.</summary>
public partial class CodesTests
{
    /// <summary>
    /// What no file can be written for: something that is no file, and what no library can cope with, of which no case is known. Both are
    /// tested where they are.
    /// </summary>
    static readonly string[] NoFile = ["FACT100", "FACT109"];

    [Fact]
    public void Every_code_has_a_case()
    {
        var told = Lines("tests/Facts.Tests/BadInput", "*.txt", l => l.StartsWith("! ", StringComparison.Ordinal))
            .Concat(Lines("tests/Site.Tests/Cases", "errors.txt", _ => true))
            // Most faults of pages are made by templates, not by those who write the content.
            .Concat(Lines("tests/Site.Tests/Publishing", "FailedBuildTests.cs", _ => true))
            .Concat(Lines("tests/Site.Tests/Verification", "*.cs", l => l.Contains("PAGE0", StringComparison.Ordinal)))
            .SelectMany(CodesIn).ToHashSet(StringComparer.Ordinal);
        // A note is no fault: what it offers to mend is tested with the mending.
        var declared = Lines("src", "*.cs", l => l.Contains('"') && !l.Contains(".Note(", StringComparison.Ordinal))
            .SelectMany(l => Declared().Matches(l)).Select(m => m.Value.Trim('"')).Distinct().Except(NoFile).ToList();

        Assert.InRange(declared.Count, 100, 1000);
        Assert.Equal("", string.Join(' ', declared.Except(told).Order(StringComparer.Ordinal)));
    }

    static IEnumerable<string> Lines(string folder, string pattern, Func<string, bool> counts) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(File.ReadLines).Where(counts);

    static IEnumerable<string> CodesIn(string line) => Code().Matches(line).Select(m => m.Value);

    [GeneratedRegex("(FACT|PAGE)[0-9]{3}", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex("\"(FACT|PAGE)[0-9]{3}\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();
}
