using System.Collections.Concurrent;

namespace DigitalRights.Engine.Tests;

public class ParallelismTests
{
    static readonly string[] Names = [.. Enumerable.Range(0, 40).Select(number => $"{number:00}")];

    int _atOnce;
    int _most;

    IEnumerable<IDocument> Measured(IDocument document)
    {
        var now = Interlocked.Increment(ref _atOnce);
        InterlockedMax(ref _most, now);
        Thread.Sleep(1);
        Interlocked.Decrement(ref _atOnce);
        return [document];
    }

    static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; seen < value; seen = target)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }

    Pipeline Measured() => new() { InputModules = [Do.Create(Names), new InParallel(Measured)] };

    [Fact]
    public async Task Documents_are_worked_on_at_once()
    {
        using var both = new Barrier(2);
        var pipeline = new Pipeline
        {
            InputModules =
            [
                Do.Create("a", "b"), new InParallel(document => both.SignalAndWait(TimeSpan.FromSeconds(20)) ? [document] : []),
            ],
        };

        var result = await Runs.RunAsync(Runs.Options with { Parallelism = 2 }, ("A", pipeline));

        Assert.Equal(2, result.Phases[0].Documents.Length);
    }

    [Fact]
    public async Task Pipelines_run_at_once()
    {
        using var both = new Barrier(2);
        Pipeline Meeting() => new()
        {
            InputModules = [Do.Create("a"), new InTurn(document => both.SignalAndWait(TimeSpan.FromSeconds(20)) ? [document] : [])],
        };

        var result = await Runs.RunAsync(Runs.Options with { Parallelism = 2 }, ("A", Meeting()), ("B", Meeting()));

        Assert.All(result.Phases, phase => Assert.Single(phase.Documents));
    }

    [Fact]
    public async Task No_more_work_at_once_than_was_asked_over_all_pipelines()
    {
        await Runs.RunAsync(Runs.Options with { Parallelism = 3 }, ("A", Measured()), ("B", Measured()), ("C", Measured()));

        Assert.InRange(_most, 1, 3);
    }

    [Fact]
    public async Task A_serial_run_works_on_one_document_at_a_time()
    {
        await Runs.RunAsync(Runs.Options with { Serial = true }, ("A", Measured()), ("B", Measured()));

        Assert.Equal(1, _most);
    }

    [Fact]
    public async Task Outputs_keep_the_order_of_the_inputs()
    {
        var module = new InParallel(document =>
        {
            Thread.Sleep(Random.Shared.Next(3));
            return [document, document.Clone(document.Destination.FullPath + "+")];
        });

        var documents = await Runs.OutputsAsync(Runs.Options with { Parallelism = 4 }, Do.Create(Names), module);

        Assert.Equal(Names.SelectMany(name => new[] { name, name + "+" }), documents.Destinations());
    }

    [Fact]
    public async Task More_pipelines_than_slots_all_with_parallel_modules_do_not_block_each_other()
    {
        var pipelines = Enumerable.Range(0, 8).Select(number => ($"P{number}", (IPipeline)Measured())).ToArray();

        var result = await Runs.RunAsync(Runs.Options with { Parallelism = 2 }, pipelines);

        Assert.True(result.Succeeded);
        Assert.All(result.Phases, phase => Assert.Equal(Names, phase.Documents.Destinations()));
    }

    [Fact]
    public async Task A_module_that_works_in_turn_keeps_to_the_order()
    {
        var seen = new ConcurrentQueue<string>();

        await Runs.OutputsAsync(Do.Create(Names), new InTurn(document =>
        {
            seen.Enqueue(document.Destination.FullPath);
            return [];
        }));

        Assert.Equal(Names, seen);
    }
}
