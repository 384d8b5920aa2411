using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Fuzzing;

/// <summary>
/// Whatever stands in the input or the settings, <c>check</c> says what is wrong and where, and never fails itself. Five seconds are tried,
/// or as many as the environment variable FUZZ_SECONDS says; FUZZ_SEED is the first seed, to see a failure again or to go on elsewhere.
/// </summary>
public sealed partial class CheckTests : IDisposable
{
    const string Settings = "statiq.json";

    const int MostFaults = 10;

    // A file of damaged text is read at once, or something takes more than linear time: minutes then, on a busy machine too.
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Damaged_input_is_reported_with_its_place()
    {
        _root.Write(Settings,
            """{ "Host": "example.org", "LinkRoot": "/a", "LinkHideIndexPages": true, """
            + "\"Repository\": \"https://example.org/r\", \"Strict\": false }");
        var seed = Number("FUZZ_SEED", 1);
        var files = Folder.Files(_root.Path);
        var texts = files.Select(f => File.ReadAllText(_root[f])).ToList();
        (await InProcess.RunAsync("check", "--root", _root.Path)).MustSucceed();

        var until = Stopwatch.GetTimestamp() + Number("FUZZ_SECONDS", 5) * Stopwatch.Frequency;
        var faults = new List<string>();
        for (; Stopwatch.GetTimestamp() < until && faults.Count < MostFaults; seed++)
        {
            var mutator = new Mutator(seed);
            var damaged = Enumerable.Range(0, mutator.Once(3) ? 2 : 1).Select(_ => mutator.Of(files)).Distinct().ToList();
            var moved = mutator.Once(20) ? MovedPath(mutator, damaged[0]) : damaged[0];
            foreach (var file in damaged) await File.WriteAllBytesAsync(_root[file], mutator.Damaged(texts[IndexOf(files, file)], texts));
            if (moved != damaged[0]) Move(damaged[0], moved);

            if (await FaultAsync(seed, isSettings: damaged.Contains(Settings), moved) is { } fault) faults.Add(fault);

            File.Delete(_root[moved]);
            foreach (var file in damaged) await File.WriteAllTextAsync(_root[file], texts[IndexOf(files, file)]);
        }
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    // Lines that a finding proposes stand indented below it.
    static bool IsToWrite(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    async Task<string?> FaultAsync(int seed, bool isSettings, string file)
    {
        var start = Stopwatch.GetTimestamp();
        var run = await InProcess.RunAsync("check", "--root", _root.Path);
        var lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var findings = lines.Where(l => !LastLine().IsMatch(l) && !IsToWrite(l)).ToList();

        var fault = run.ExitCode is not (0 or 1) && !(isSettings && run.ExitCode == 2) ? $"exit code {run.ExitCode}"
            : StackTrace().IsMatch(run.Errors) || run.Errors.Contains("The program ", StringComparison.Ordinal) ? "a fault of the program"
            : Stopwatch.GetElapsedTime(start) > Longest ? "too slow"
            : run.ExitCode == 2 ? null
            : findings.Find(f => !Placed().IsMatch(f)) is { } unplaced ? $"without a place: {unplaced}"
            : run.ExitCode == 1 && findings.Count == 0 ? "nothing was said"
            : null;
        return fault is null
            ? null
            : $"Seed {seed}, {file}: {fault}\n{string.Join('\n', lines.TakeLast(5).Select(l => l.Length > 500 ? l[..500] : l))}";
    }

    void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_root[to])!);
        File.Move(_root[from], _root[to], overwrite: true);
    }

    static string MovedPath(Mutator mutator, string file) => file == Settings ? file : mutator.Of(
    [
        file + "~", file + ".txt", Path.ChangeExtension(file, ".YML"), file.Replace("input/", "input/x/", StringComparison.Ordinal),
        file.Replace("input/", "input/input/", StringComparison.Ordinal),
        "input/ ", "input/-/--.yml", "input/facts/zz/x.yml", "input/schemas/x.yml",
    ]);

    static int IndexOf(IReadOnlyList<string> files, string file) => files.ToList().IndexOf(file);

    static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    [GeneratedRegex(@"^input(/[^\n]*)?\(\d+,\d+\): (error|warning) [A-Z]+\d{3}: ")]
    private static partial Regex Placed();

    [GeneratedRegex(@"^The (content|site|finished site) has \d+ (errors?|problems?)\.")]
    private static partial Regex LastLine();

    [GeneratedRegex(@"^\s+at \S+\(", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
