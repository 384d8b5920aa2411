using System.Collections.Concurrent;
using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public class PhaseOrderTests
{
    readonly ConcurrentQueue<string> _log = new();

    Pipeline Noting(string name) => new()
    {
        InputModules = [Do.Note(() => _log.Enqueue($"{name} Input"))],
        ProcessModules = [Do.Note(() => _log.Enqueue($"{name} Process"))],
        PostProcessModules = [Do.Note(() => _log.Enqueue($"{name} PostProcess"))],
        OutputModules = [Do.Note(() => _log.Enqueue($"{name} Output"))],
    };

    void AssertOrder(params string[] expected) => Assert.Equal(expected, _log.Where(expected.Contains));

    [Fact]
    public async Task Phases_run_in_their_order()
    {
        await Runs.RunAsync(("A", Noting("A")));

        Assert.Equal(["A Input", "A Process", "A PostProcess", "A Output"], _log);
    }

    [Fact]
    public async Task Process_waits_for_the_Process_phases_of_dependencies()
    {
        var (a, b, c) = (Noting("A"), Noting("B"), Noting("C"));
        a.Dependencies.Add("B");
        b.Dependencies.Add("C");
        b.InputModules.Insert(0, Do.Note(() => Thread.Sleep(20)));

        await Runs.RunAsync(("A", a), ("B", b), ("C", c));

        AssertOrder("C Process", "B Process", "A Process");
    }

    [Fact]
    public async Task PostProcess_waits_for_the_Process_phases_of_all_pipelines()
    {
        var (a, b) = (Noting("A"), Noting("B"));
        b.ProcessModules.Insert(0, Do.Note(() => Thread.Sleep(20)));

        await Runs.RunAsync(Runs.Options with { Parallelism = 4 }, ("A", a), ("B", b));

        AssertOrder("B Process", "A PostProcess");
    }

    [Fact]
    public async Task An_empty_phase_passes_its_inputs_through()
    {
        var result = await Runs.RunAsync(("A", new Pipeline { InputModules = [Do.Create("a", "b")] }));

        Assert.All(result.Phases, phase => Assert.Equal(["a", "b"], phase.Documents.Destinations()));
        Assert.Equal([Phase.Input, Phase.Process, Phase.PostProcess, Phase.Output], result.Phases.Select(phase => phase.Phase));
    }

    [Fact]
    public async Task A_serial_run_has_one_order_that_never_changes()
    {
        var (a, b) = (Noting("A"), Noting("B"));
        a.Dependencies.Add("B");
        await Runs.RunAsync(Runs.Options with { Serial = true }, ("A", a), ("B", b));

        Assert.Equal(
            ["A Input", "B Input", "B Process", "A Process", "A PostProcess", "B PostProcess", "A Output", "B Output"], _log);
    }

    [Fact]
    public async Task Progress_is_told_of_every_phase()
    {
        var told = new Told();

        await Runs.RunAsync(Runs.Options with { Progress = told }, ("A", new Pipeline()), ("B", new Pipeline()));

        Assert.Equal(Enumerable.Range(1, 8), told.Progress.Select(progress => progress.Done).Order());
        Assert.All(told.Progress, progress => Assert.Equal(8, progress.Total));
    }

    sealed class Told : IProgress<RunProgress>
    {
        public ConcurrentBag<RunProgress> Progress { get; } = [];

        public void Report(RunProgress value) => Progress.Add(value);
    }
}
