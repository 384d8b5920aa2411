using System.Text;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>
/// The cases, each a folder of input and expected files; see <see cref="Case"/>. To accept what the program does now, for example after
/// a change of the design, run <c>ACCEPT=1 dotnet test tests/Site.Tests</c> and read the difference before committing it. To expect one
/// more file of the output, make it under <c>expected/output</c>, empty, and accept.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_program_does_what_the_case_expects(string name)
    {
        using var folder = TemporaryFolder.OfCase(name);

        var left = await Case.RunAsync(name, folder);

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") Case.Accept(name, left);
        Compare(Case.Expected(name), left);
    }

    static void Compare(string expected, IReadOnlyDictionary<string, byte[]> left)
    {
        var files = Folder.Files(expected);
        foreach (var file in files)
        {
            Assert.True(left.TryGetValue(file, out var found), $"Nothing was found to compare {file} with.");
            AssertSame(file, File.ReadAllBytes(Path.Combine(expected, file)), found);
        }
        Assert.Contains("exit-code.txt", files);
        Assert.True(files.Contains("errors.txt") || !left.ContainsKey("errors.txt"), $"There are errors.\n{Text(left.GetValueOrDefault("errors.txt", []))}");
        var isWritten = files.Any(f => f == "files.txt" || f.StartsWith("output/", StringComparison.Ordinal));
        Assert.True(isWritten || !left.ContainsKey("files.txt"), "A site was written.");
    }

    static void AssertSame(string file, byte[] expected, byte[] found)
    {
        if (expected.AsSpan().SequenceEqual(found)) return;
        Assert.Equal($"{file}:\n{Text(expected)}", $"{file}:\n{Text(found)}");
        Assert.Fail($"{file} differs in bytes that are no text.");
    }

    static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
