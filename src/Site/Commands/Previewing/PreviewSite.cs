using System.Threading.Channels;
using DigitalRights.Facts.Input;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands.Previewing;

/// <summary>
/// Keeps a site in memory that follows the files it is made of. Only files that changed are read again, and nothing is made or rendered
/// here: a page is, when somebody looks at it.
/// </summary>
sealed class PreviewSite : IDisposable
{
    // Editors save in several steps, and tools write many files: what follows so closely is one change.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);
    static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    // A file that is being written is not there for a moment, or is locked.
    static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    const string All = "";

    readonly Project _project;
    readonly InputMemory _memory = new();
    readonly Channel<string?> _changes = Channel.CreateUnbounded<string?>();
    readonly List<FileSystemWatcher> _watchers = [];
    readonly Lock _lock = new();
    TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewSite(Project project)
    {
        _project = project with { LogLevel = LogLevel.None };
        foreach (var folder in project.Inputs)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, e) => Changed(e.Name ?? All);
            watcher.Created += (_, e) => Changed(e.Name ?? All);
            watcher.Deleted += (_, e) => Changed(e.Name ?? All);
            watcher.Renamed += (_, e) =>
            {
                Changed(e.OldName ?? All);
                Changed(e.Name ?? All);
            };
            watcher.Error += (_, _) => Changed(All); // more happened than could be told: anything may have changed
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        Changed(All);
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

    // The path below the folder of the content, or null to look once more at what may have changed.
    void Changed(string? path) => _changes.Writer.TryWrite(path?.Replace('\\', '/'));

    async Task UntilQuietAsync(CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (Forget() && TimeProvider.System.GetElapsedTime(start) < LongestWait) await Task.Delay(Quiet, cancellation);
    }

    // Whether there was anything new to forget.
    bool Forget()
    {
        var isNew = false;
        while (_changes.Reader.TryRead(out var path))
        {
            isNew = true;
            if (path is not null) _memory.Forget(path);
        }
        return isNew;
    }

    async Task MakeAsync(CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        IReadOnlyList<IDocument>? content = null;
        IReadOnlyList<string> problems;
        try
        {
            (content, problems) = await new SiteRun(_project, keepsFindings: true).ReadAsync(_memory, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ExecutionException)
        {
            problems = [e.Message];
            _ = Task.Delay(Again, cancellation)
                .ContinueWith(_ => Changed(null), cancellation, TaskContinuationOptions.None, TaskScheduler.Default);
        }
        lock (_lock)
        {
            var (number, time) = (State.Number + 1, TimeProvider.System.GetElapsedTime(start));
            State = content is null
                ? State with { Number = number, Problems = problems, Time = time }
                : new(number, number, new(_project, content, State.Pages), [], time);
            var told = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            told.SetResult();
        }
    }
}
