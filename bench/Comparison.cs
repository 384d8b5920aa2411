using System.Globalization;
using DigitalRights.Bench.Corpus;
using DigitalRights.Bench.Generators;
using DigitalRights.Bench.Measuring;

namespace DigitalRights.Bench;

/// <summary>Measures this program beside others and prints the table.</summary>
sealed class Comparison(ThisProgram ours, IReadOnlyList<Generator> others, Arguments arguments, WorkFolder work)
{
    public void Run()
    {
        Console.WriteLine($"{DateTime.UtcNow:d MMMM yyyy, HH:mm} UTC, {Environment.ProcessorCount} cores, load {Machine.Load}: "
            + $"{string.Join(", ", others.Prepend(ours).Select(g => $"{g.Name} {g.Version}"))}");
        Console.WriteLine();
        Console.WriteLine("| Facts | Program | Wall s | Processor s | Peak MiB | MB | Files | Our wall to its | Our processor to its | "
            + "Our memory to its | Load |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var size in arguments.Sizes) Compare(size);
        if (arguments.IsReal) Real();
    }

    void Compare(int size)
    {
        var corpus = new InventedCorpus(size);
        IReadOnlyList<Generator> generators = [ours, .. others];
        var commands = generators.Select((generator, i) =>
        {
            var folder = work.Of($"site-{i}");
            generator.Write(corpus, folder);
            return (Func<string, string>)(output => generator.Command(folder, output));
        }).ToList();
        var names = generators.Select(g => g.Name).ToList();
        if (arguments.IsFloor)
        {
            MeasuredProcess.Run($"{{ {commands[0](work.Of("copied"))} ; }} > '{work.Of("copied.log")}' 2>&1");
            commands.Add(output => $"exec cp -r '{work.Of("copied")}' '{output}'");
            names.Add("copy of our output");
        }

        Print(size.ToString(CultureInfo.InvariantCulture), names, commands, size switch { <= 1000 => 9, _ => 5 }, (i, output) =>
        {
            if (i < generators.Count) Output.Verify(generators[i], corpus, output);
        });
        foreach (var folder in Directory.GetDirectories(work.Path)) Directory.Delete(folder, recursive: true);
    }

    void Real() => Print("real site", ["this program", "check"], [ours.RealCommand, _ => ours.CheckCommand()], 9, (_, _) => { });

    void Print(string what, IReadOnlyList<string> names,
        IReadOnlyList<Func<string, string>> commands, int rounds, Action<int, string> verify)
    {
        var outputs = new Output[commands.Count];
        var usages = Rounds.Run(commands, arguments.Rounds ?? rounds, work.Of("output"), (i, folder) =>
        {
            if (!Directory.Exists(folder)) return;
            verify(i, folder);
            outputs[i] = Output.Of(folder);
        });
        for (var i = 0; i < names.Count; i++)
        {
            var ratios = i == 0 ? "| | |" : $"{Ratio(u => u.Wall)} | {Ratio(u => u.Processor)} | {Ratio(u => u.Memory)} |";
            Console.WriteLine(
                $"| {what} | {names[i]} | {Median(u => u.Wall):0.000} | {Median(u => u.Processor):0.000} | {Median(u => u.Memory):0} "
                + $"| {outputs[i].Bytes / 1e6:0.0} | {outputs[i].Files} | {ratios} {Machine.Load} |");

            double Median(Func<Usage, double> of) => Series.Median(usages[i].Select(of));

            string Ratio(Func<Usage, double> of) => Series.Ratio(usages[0].Select(of), usages[i].Select(of));
        }
    }
}
