namespace DigitalRights.Bench.Measuring;

/// <summary>Commands run in turn, so that whatever else the machine does falls on all of them alike.</summary>
static class Rounds
{
    const int Warmups = 1;

    /// <summary>What each command used in each counted round.</summary>
    /// <param name="commands">Each writes into the folder that it is given, which does not exist before.</param>
    /// <param name="first">Sees what the first, uncounted round has written, with the number of the command.</param>
    public static IReadOnlyList<List<Usage>> Run(IReadOnlyList<Func<string, string>> commands,
        int rounds, string output, Action<int, string> first)
    {
        var usages = commands.Select(_ => new List<Usage>()).ToList();
        for (var round = 0; round < rounds + Warmups; round++)
        {
            for (var i = 0; i < commands.Count; i++)
            {
                var usage = MeasuredProcess.Run($"{{ {commands[i](output)} ; }} > '{output}.log' 2>&1");
                if (round >= Warmups) usages[i].Add(usage);
                else first(i, output);
                if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
            }
        }
        return usages;
    }
}
