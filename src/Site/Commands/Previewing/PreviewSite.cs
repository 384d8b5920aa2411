using System.Collections.Frozen;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands.Previewing;

/// <summary>
/// Keeps a site in memory that follows the files it is made of. Nothing is rendered here: a page is, when somebody looks at it.
/// </summary>
sealed class PreviewSite : IDisposable
{
    // Editors save in several steps, and tools write many files: what follows so closely is one change.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    // A file that is being written is not there for a moment, or is locked.
    static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    readonly Project _project;
    readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly List<FileSystemWatcher> _watchers = [];
    readonly Lock _lock = new();
    TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewSite(Project project)
    {
        _project = project with { LogLevel = LogLevel.None };
        foreach (var folder in project.Inputs)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, _) => Changed();
            watcher.Created += (_, _) => Changed();
            watcher.Deleted += (_, _) => Changed();
            watcher.Renamed += (_, _) => Changed();
            watcher.Error += (_, _) => Changed(); // more happened than could be told: look at everything, as always
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        Changed();
    }

    public PreviewState State { get; private set; } = PreviewState.Nothing;

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    /// <summary>Waits for a state with a number above the given one.</summary>
    public async Task<PreviewState> AfterAsync(int number, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (State.Number > number) return State;
                changed = _changed.Task;
            }
            await changed.WaitAsync(cancellation);
        }
    }

    /// <summary>Makes the site anew whenever a file has changed, until it is stopped.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        while (await _changes.Reader.WaitToReadAsync(cancellation))
        {
            await UntilQuietAsync(cancellation);
            await MakeAsync(cancellation);
        }
    }

    void Changed() => _changes.Writer.TryWrite(true);

    async Task UntilQuietAsync(CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (_changes.Reader.TryRead(out _) && TimeProvider.System.GetElapsedTime(start) < LongestWait)
        {
            await Task.Delay(Quiet, cancellation);
        }
    }

    async Task MakeAsync(CancellationToken cancellation)
    {
        IReadOnlyList<IDocument>? documents = null;
        IReadOnlyList<string> problems;
        try
        {
            (documents, problems) = await new SiteRun(_project, keepsFindings: true).MakeAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ExecutionException)
        {
            problems = [e.Message];
            _ = Task.Delay(Again, cancellation)
                .ContinueWith(_ => Changed(), cancellation, TaskContinuationOptions.None, TaskScheduler.Default);
        }
        lock (_lock)
        {
            var number = State.Number + 1;
            var isGood = documents is not null;
            State = new(number, isGood ? number : State.Made, isGood
                ? documents!.ToFrozenDictionary(d => d.Destination.FullPath, StringComparer.Ordinal)
                : State.Pages, problems);
            var told = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            told.SetResult();
        }
    }
}
