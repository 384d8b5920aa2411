using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public class FailureTests
{
    static readonly InvalidDataException Boom = new("boom");

    static Do Fail => new(_ => (IEnumerable<IDocument>)(true ? throw Boom : []));

    static IEnumerable<IDocument> FailAtOdd(IDocument document)
    {
        yield return int.Parse(document.Destination.FullPath) % 2 == 0 ? document : throw Boom;
    }

    [Fact]
    public async Task A_failure_names_pipeline_phase_and_module_and_keeps_the_original()
    {
        var result = await Runs.RunAsync(("Facts", new Pipeline { ProcessModules = [Fail] }));

        var failure = Assert.Single(result.Failures);
        Assert.False(result.Succeeded);
        Assert.Equal("Pipeline Facts, phase Process, module Do: boom", failure.Message);
        Assert.Equal(("Facts", Phase.Process, "Do"), (failure.Pipeline, failure.Phase, failure.Module));
        Assert.Same(Boom, failure.InnerException);
    }

    [Fact]
    public async Task A_failure_at_a_document_names_its_source()
    {
        var create = new Do(context => [context.CreateDocument("/in/a.yml", "1")]);

        var result = await Runs.RunAsync(("Facts", new Pipeline { InputModules = [create, new InParallel(FailAtOdd)] }));

        var failure = Assert.Single(result.Failures);
        Assert.Equal("/in/a.yml", failure.DocumentSource);
        Assert.Equal("1", failure.DocumentDestination);
        Assert.Equal("Pipeline Facts, phase Input, module InParallel, document /in/a.yml: boom", failure.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_document_that_fails_is_reported_in_order(bool serial)
    {
        string[] names = ["0", "1", "2", "3", "4", "5"];
        foreach (IModule module in new IModule[] { new InParallel(FailAtOdd), new InTurn(FailAtOdd) })
        {
            var result = await Runs.RunAsync(
                Runs.Options with { Serial = serial }, ("A", new Pipeline { InputModules = [Do.Create(names), module] }));

            Assert.Equal(["1", "3", "5"], result.Failures.Select(failure => failure.DocumentDestination.FullPath));
        }
    }

    [Fact]
    public async Task A_failure_skips_what_waits_for_it_and_nothing_else()
    {
        var result = await Runs.RunAsync(
            ("Bad", new Pipeline { ProcessModules = [Fail] }),
            ("Worse", new Pipeline { InputModules = [Fail] }),
            ("After", new Pipeline { Dependencies = { "Bad" } }),
            ("Good", new Pipeline()));

        PhaseOutcome Outcome(string pipeline, Phase phase) =>
            result.Phases.Single(result => result.Pipeline == pipeline && result.Phase == phase).Outcome;
        Assert.Equal(["Worse", "Bad"], result.Failures.Select(failure => failure.Pipeline));
        Assert.Equal(PhaseOutcome.Failed, Outcome("Bad", Phase.Process));
        Assert.Equal(PhaseOutcome.Skipped, Outcome("Worse", Phase.Process));
        Assert.Equal(PhaseOutcome.Skipped, Outcome("After", Phase.Process));
        Assert.Equal(PhaseOutcome.Succeeded, Outcome("Good", Phase.Process));
        Assert.Equal(PhaseOutcome.Skipped, Outcome("Good", Phase.PostProcess));
    }

    [Fact]
    public async Task A_missing_input_folder_is_told_before_anything_runs()
    {
        var ran = false;
        var runner = Runs.Runner(
            Runs.Options with { InputPaths = ["no-such-folder"] }, ("A", new Pipeline { InputModules = [Do.Note(() => ran = true)] }));

        var error = await Assert.ThrowsAsync<ExecutionException>(() => runner.RunAsync());

        Assert.EndsWith("no-such-folder does not exist.", error.Message, StringComparison.Ordinal);
        Assert.False(ran);
    }

    [Fact]
    public async Task A_cancelled_run_stops_and_says_so()
    {
        using var source = new CancellationTokenSource();
        var worked = 0;
        var runner = Runs.Runner(Runs.Options, ("A", new Pipeline
        {
            InputModules = [Do.Create([.. Enumerable.Range(0, 1000).Select(number => $"{number}")]), new InParallel(_ =>
            {
                Interlocked.Increment(ref worked);
                source.Cancel();
                return [];
            })],
            ProcessModules = [Do.Note(() => worked = -1)],
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(source.Token));

        Assert.InRange(worked, 1, 999);
    }

    [Fact]
    public async Task A_cancelled_run_does_not_wait_for_phases_that_have_not_begun()
    {
        using var source = new CancellationTokenSource();
        var waiting = new Do(async context =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return [];
        });
        var runner = Runs.Runner(
            Runs.Options with { Parallelism = 1 }, ("A", new Pipeline { InputModules = [waiting] }),
            ("B", new Pipeline { Dependencies = { "A" } }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(source.Token));
    }
}
