using System.Globalization;
using DigitalRights.Bench.Corpus;
using DigitalRights.Bench.Generators;
using DigitalRights.Bench.Measuring;

namespace DigitalRights.Bench.Preview;

/// <summary>
/// Measures how long it takes from the writing of a file until a browser has the page that shows it, and prints the table.
/// </summary>
sealed class PreviewTimes(ThisProgram ours, IReadOnlyList<IReadOnlyList<string>> programs, Arguments arguments, WorkFolder work)
{
    const int Rounds = 11;

    // As between two saves, and longer than what the program does when nobody waits.
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public void Run()
    {
        Console.WriteLine($"{DateTime.UtcNow:d MMMM yyyy, HH:mm} UTC, {Environment.ProcessorCount} cores, load {Machine.Load}: "
            + $"this program {ours.Version}; milliseconds from the writing of the file until the browser has the page, or the errors: "
            + "median (range)");
        Console.WriteLine();
        var names = Edit.All(work.Repository).Select(e => e.Name).ToList();
        Console.WriteLine($"| Facts | Program | {string.Join(" | ", names)} | Load |");
        Console.WriteLine($"|---|---|{string.Concat(names.Select(_ => "---|"))}---|");
        if (arguments.IsReal) Measure("real site", CopyOfRealSite());
        foreach (var size in arguments.Sizes)
        {
            var folder = work.Of($"preview-{size}");
            ours.Write(new InventedCorpus(size), folder);
            Measure(size.ToString(CultureInfo.InvariantCulture), folder);
        }
    }

    void Measure(string what, string folder)
    {
        foreach (var program in programs)
        {
            var cells = Edit.All(folder).Select(edit => Measure(program, folder, edit)).ToList();
            Console.WriteLine($"| {what} | {Path.GetFileName(program[^1])} | {string.Join(" | ", cells)} | {Machine.Load} |");
        }
    }

    string Measure(IReadOnlyList<string> program, string folder, Edit edit)
    {
        var file = Path.Combine(folder, edit.File);
        var text = File.ReadAllText(file);
        using var site = PreviewedSite.Start(program, folder, edit.Page);
        var times = new List<double>();
        for (var round = 0; round < (arguments.Rounds ?? Rounds) + 1; round++)
        {
            Thread.Sleep(Pause);
            var words = $"Edit {(char)('a' + round / 26)}{(char)('a' + round % 26)}";
            times.Add(site.Measure(file, edit.Of(text, words), edit.Page, seen => seen.Contains(words, StringComparison.Ordinal)));
        }
        File.WriteAllText(file, text);
        times.RemoveAt(0); // the first is compiled while it is waited for
        return $"{Series.Median(times):0} ({times.Min():0}–{times.Max():0})";
    }

    // The edits are made in a copy.
    string CopyOfRealSite()
    {
        var copy = work.Of("preview-real");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(work.Repository, "input"), "*", SearchOption.AllDirectories)
            .Append(Path.Combine(work.Repository, "statiq.json")))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(work.Repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }
}
