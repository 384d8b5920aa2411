using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DigitalRights.Engine;

/// <summary>
/// Bounds how much of a run works at once, over all pipelines. A phase takes a slot while its modules run; a parallel module takes what is
/// free besides, without ever waiting for it, so that phases cannot block each other.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to dispose of.")]
sealed class WorkerSlots(int count)
{
    readonly SemaphoreSlim _free = new(count);

    /// <summary>
    /// Runs work in a slot of its own, once there is one. The caller goes on meanwhile: what makes several phases ready starts them all,
    /// not one after the other.
    /// </summary>
    public async Task RunAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            await Task.Run(work, CancellationToken.None);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Runs work for each index, in the caller's slot and in those that are or become free meanwhile.</summary>
    public async Task ForEachAsync(int length, Func<int, Task> work, CancellationToken cancellationToken)
    {
        var taken = 0;
        var spawned = new ConcurrentQueue<Task>();
        var workers = new List<Task> { WorkAsync() };

        // A worker may spawn others until it ends, so the list is whole only after each in it has ended.
        for (var at = 0; at < workers.Count; at++)
        {
            await workers[at].ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (spawned.TryDequeue(out var worker))
            {
                workers.Add(worker);
            }
        }

        await Task.WhenAll(workers);

        async Task WorkAsync()
        {
            while (Interlocked.Increment(ref taken) - 1 is var index && index < length)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (index + 1 < length && _free.Wait(0, CancellationToken.None))
                {
                    spawned.Enqueue(Task.Run(WorkInFreeSlotAsync, CancellationToken.None));
                }

                await work(index);
            }
        }

        async Task WorkInFreeSlotAsync()
        {
            try
            {
                await WorkAsync();
            }
            finally
            {
                _free.Release();
            }
        }
    }
}
