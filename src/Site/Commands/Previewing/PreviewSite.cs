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

    // On Linux a watcher falls silent, without a word, when a folder is moved away; only the times of the folders tell that one was. The
    // times of the files, which are many, are looked at more seldom.
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    const int LooksAtFiles = 8;

    readonly Project _project;
    readonly InputMemory _memory = new();
    readonly Channel<Change> _changes = Channel.CreateUnbounded<Change>();
    readonly Lock _lock = new();
    IReadOnlyList<FileSystemWatcher> _watchers = [];
    Task<bool>? _told;
    InputListing? _listing;
    WriteTimes _folders = WriteTimes.Of([]);
    WriteTimes _files = WriteTimes.Of([]);
    TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewSite(Project project)
    {
        _project = project with { LogLevel = LogLevel.None };
        AnythingChanged();
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
        for (var looks = 1; ; looks++)
        {
            if (await IsToldAsync(cancellation) || !_folders.AreStill || (looks % LooksAtFiles == 0 && !_files.AreStill))
            {
                await MakeAsync(await UntilQuietAsync(cancellation), cancellation);
            }
        }
    }

    // Whether a watcher tells of a change before it is time to look at the folders.
    async Task<bool> IsToldAsync(CancellationToken cancellation)
    {
        _told ??= _changes.Reader.WaitToReadAsync(cancellation).AsTask();
        if (await Task.WhenAny(_told, Task.Delay(Look, cancellation)) != _told) return false;
        await _told;
        _told = null;
        return true;
    }

    static string PathOf(IDocument file) => file.Source.FullPath;

    void Changed(Change change) => _changes.Writer.TryWrite(change);

    // Watches with new watchers, before the old ones are let go.
    void Watch()
    {
        var old = _watchers;
        _watchers = [.. _project.Inputs.Where(Directory.Exists).Select(Watcher)];
        foreach (var watcher in old) watcher.Dispose();
    }

    FileSystemWatcher Watcher(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, e) => Changed(new(folder, e.FullPath));
        watcher.Created += (_, e) => Changed(new(folder, e.FullPath));
        watcher.Deleted += (_, e) => Changed(new(folder, e.FullPath));
        watcher.Renamed += (_, e) =>
        {
            Changed(new(folder, e.OldFullPath));
            Changed(new(folder, e.FullPath));
        };
        watcher.Error += (_, _) => AnythingChanged(); // more happened than could be told
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    void AnythingChanged()
    {
        foreach (var folder in _project.Inputs) Changed(new(folder, folder));
    }

    async Task<IReadOnlySet<Change>> UntilQuietAsync(CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        var changes = new HashSet<Change>();
        do
        {
            while (_changes.Reader.TryRead(out var change)) changes.Add(change);
            await Task.Delay(Quiet, cancellation);
        }
        while (_changes.Reader.TryPeek(out _) && TimeProvider.System.GetElapsedTime(start) < LongestWait);
        return changes;
    }

    /// <param name="changes">Where something happened; nothing when nobody told of anything, and folders are not as they were.</param>
    async Task MakeAsync(IReadOnlySet<Change> changes, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        IReadOnlyList<IDocument>? content = null;
        IReadOnlyList<string> problems;
        try
        {
            foreach (var change in changes) _memory.Forget(change.Below);
            var isWhole = changes.Count > 0 && _listing?.IsStillWhole(changes.Select(c => c.Path)) == true;
            if (!isWhole) Watch();
            // What is written while the files are read is seen by the times before it.
            var folders = WriteTimes.Of(_listing?.Folders ?? []);
            var files = isWhole ? _files.Renewed(changes.Select(c => c.Path)) : WriteTimes.Of(_listing?.Files.Select(PathOf) ?? []);
            var read = await new SiteRun(_project, keepsFindings: true).ReadAsync(isWhole ? _listing!.Files : null, _memory, cancellation);
            (content, problems) = (read.Content, read.Problems);
            if (!isWhole)
            {
                var before = _listing;
                _listing = new(_project.Inputs, read.Files);
                (_folders, _files) = (folders.And(_listing.Folders), files.And(_listing.Files.Select(PathOf)));
                if (changes.Count == 0 && !_memory.HasNews && _listing.HasFilesOf(before) && problems.SequenceEqual(State.Problems)) return;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ExecutionException)
        {
            problems = [e.Message];
            _ = Task.Delay(Again, cancellation)
                .ContinueWith(_ => AnythingChanged(), cancellation, TaskContinuationOptions.None, TaskScheduler.Default);
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

/// <summary>Something that happened below a folder of the content.</summary>
/// <param name="Folder">The folder of the content.</param>
/// <param name="Path">Where; the folder itself stands for anything in it.</param>
sealed record Change(string Folder, string Path)
{
    /// <summary>The path below the folder of the content, with forward slashes; empty for the folder itself.</summary>
    public string Below => Path == Folder ? "" : System.IO.Path.GetRelativePath(Folder, Path).Replace('\\', '/');
}
