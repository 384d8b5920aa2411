using System.Globalization;
using System.Text;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>
/// A folder below Cases. It is copied, without <c>expected</c>, to a place of its own, and the program is run there. Its files:
/// <list type="bullet">
/// <item><c>input/</c>, and if need be <c>statiq.json</c>;</item>
/// <item><c>arguments.txt</c>: an argument a line. Warnings about style are left out unless it sets the log level;</item>
/// <item><c>expected/exit-code.txt</c>;</item>
/// <item><c>expected/errors.txt</c>: the lines of the error stream; without it there must be none;</item>
/// <item><c>expected/files.txt</c>: the files of the output. Without it and <c>expected/output</c>, nothing may have been written;</item>
/// <item><c>expected/output/</c>: files that must be there, byte for byte.</item>
/// </list>
/// </summary>
static class Case
{
    const string OutputFolder = "output/";

    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Repository.Cases).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    public static string Expected(string name) => Path.Combine(Repository.Cases, name, "expected");

    /// <summary>Runs the program in the copy of a case.</summary>
    /// <returns>What the run left behind, under the names that files in <c>expected</c> have.</returns>
    public static async Task<IReadOnlyDictionary<string, byte[]>> RunAsync(string name, TemporaryFolder folder)
    {
        var given = File.Exists(folder["arguments.txt"]) ? await File.ReadAllLinesAsync(folder["arguments.txt"]) : [];
        string[] level = given.Contains("--log-level") ? [] : ["--log-level", "Error"];
        var run = await InProcess.RunAsync(["--root", folder.Path, .. level, .. given]);

        var left = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["exit-code.txt"] = Encoding.UTF8.GetBytes(run.ExitCode.ToString(CultureInfo.InvariantCulture) + "\n"),
        };
        if (run.Errors.Length > 0)
        {
            left["errors.txt"] = Encoding.UTF8.GetBytes(run.Errors.Replace(folder.Path,
                "<root>", StringComparison.Ordinal).ReplaceLineEndings("\n"));
        }

        var files = Folder.Files(folder["output"]);
        if (files.Count > 0) left["files.txt"] = Encoding.UTF8.GetBytes(string.Concat(files.Select(f => f + "\n")));
        foreach (var file in files) left[OutputFolder + file] = await File.ReadAllBytesAsync(folder[OutputFolder + file]);
        return left;
    }

    /// <summary>
    /// Makes what a run left behind the expectation: of the files that are expected now, and of those that every case has.
    /// </summary>
    public static void Accept(string name, IReadOnlyDictionary<string, byte[]> left)
    {
        var expected = Expected(name);
        foreach (var gone in Folder.Files(expected).Where(f => !left.ContainsKey(f))) File.Delete(Path.Combine(expected, gone));
        foreach (var file in Folder.Files(expected).Concat(left.Keys.Where(f => f is "exit-code.txt" or "errors.txt")).Distinct())
        {
            Directory.CreateDirectory(expected);
            File.WriteAllBytes(Path.Combine(expected, file), left[file]);
        }
    }
}
