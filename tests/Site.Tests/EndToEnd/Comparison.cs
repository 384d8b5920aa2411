using System.Text;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>
/// Compares what a run left behind with what a case expects. Every expected file is compared with something, or that is a failure.
/// </summary>
static class Comparison
{
    public static void Check(string expected, IReadOnlyDictionary<string, byte[]> left)
    {
        var files = Folder.Files(expected);
        foreach (var file in files)
        {
            Assert.True(left.TryGetValue(file, out var found), $"Nothing was found to compare {file} with.");
            AssertSame(file, File.ReadAllBytes(Path.Combine(expected, file)), found);
        }
        Assert.Contains("exit-code.txt", files);
        Assert.True(files.Contains("errors.txt") || !left.ContainsKey("errors.txt"),
            $"There are errors.\n{Text(left.GetValueOrDefault("errors.txt", []))}");
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
