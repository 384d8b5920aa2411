using System.Collections.Immutable;
using System.Diagnostics;
using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine;

/// <summary>
/// Runs the phases of a plan, each as soon as those it waits for are done. A phase that waits for a failed one is skipped; the others go
/// on, so that one run finds all failures.
/// </summary>
sealed class PlanExecution(PhasePlan plan, PhaseWork work, RunContext run, IProgress<RunProgress>? progress)
{
    readonly Dictionary<PhaseNode, Task<FinishedPhase>> _started = [];
    int _done;

    /// <summary>All phases, in the order of the plan.</summary>
    public async Task<IReadOnlyList<FinishedPhase>> RunAsync()
    {
        foreach (var node in plan.Phases)
        {
            var before = plan.Before(node).Select(other => _started[other]).ToArray();
            var phase = RunAsync(node, before);
            _started.Add(node, phase);
            if (run.Serial)
            {
                await phase;
            }
        }

        return await Task.WhenAll(plan.Phases.Select(node => _started[node]));
    }

    async Task<FinishedPhase> RunAsync(PhaseNode node, Task<FinishedPhase>[] before)
    {
        var ready = (await Task.WhenAll(before)).All(phase => phase.Result.Outcome == PhaseOutcome.Succeeded);
        var finished = ready && !run.CancellationToken.IsCancellationRequested
            ? await ExecuteAsync(node)
            : Finished(node, PhaseOutcome.Skipped, TimeSpan.Zero);
        progress?.Report(new(finished.Result, Interlocked.Increment(ref _done), plan.Phases.Count));
        return finished;
    }

    async Task<FinishedPhase> ExecuteAsync(PhaseNode node)
    {
        var start = 0L;
        try
        {
            await run.Slots.RunAsync(
                () =>
                {
                    start = Stopwatch.GetTimestamp();
                    return work.RunAsync(node);
                },
                run.CancellationToken);
            return Finished(node, PhaseOutcome.Succeeded, Stopwatch.GetElapsedTime(start), run.Documents[node]);
        }
        catch (PhaseFailedException failed)
        {
            return Finished(node, PhaseOutcome.Failed, Stopwatch.GetElapsedTime(start)) with { Failures = failed.Failures };
        }
        catch (Exception) when (run.CancellationToken.IsCancellationRequested)
        {
            return Finished(node, PhaseOutcome.Skipped, TimeSpan.Zero);
        }
    }

    static FinishedPhase Finished(
        PhaseNode node, PhaseOutcome outcome, TimeSpan duration, ImmutableArray<IDocument>? documents = null) =>
        new(new(node.Pipeline.Name, node.Phase, outcome, duration, documents ?? []), []);
}
