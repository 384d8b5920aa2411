using System.CommandLine;
using DigitalRights.Engine;
using DigitalRights.Facts.Input;
using DigitalRights.Site.Commands;
using DigitalRights.Site.Commands.Previewing;
using DigitalRights.Site.Pipelines;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;
using DigitalRights.Site.Verification;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Tests.Previewing;

/// <summary>
/// Whatever happens to the files, in whatever order: what the preview tells and shows is what a program tells and shows that is started
/// afterwards.
/// </summary>
[Collection(nameof(PreviewSite))] // the watchers of one process may fall silent together
public sealed class PreviewStateTests : IAsyncLifetime, IDisposable
{
    const int Steps = 30;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly TemporaryFolder _root = SmallSite.Copy();
    readonly TemporaryFolder _elsewhere = new();
    readonly CancellationTokenSource _stop = new();
    readonly Dictionary<string, byte[]> _original = [];

    Project _project = null!;
    PreviewSite _preview = null!;
    Task _following = Task.CompletedTask;

    public Task InitializeAsync()
    {
        foreach (var file in Files()) _original[file] = File.ReadAllBytes(_root[file]);
        var root = new RootCommand();
        foreach (var option in CommonOptions.All) root.Options.Add(option);
        _project = Project.Of(root.Parse(["--root", _root.Path])) with { LogLevel = LogLevel.None };
        _preview = new(_project);
        _following = _preview.FollowAsync(_stop.Token);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _following);
    }

    public void Dispose()
    {
        _preview.Dispose();
        _stop.Dispose();
        _elsewhere.Dispose();
        _root.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_changes_it_is_as_a_fresh_one(int seed)
    {
        var random = new Random(seed);
        var pages = 0;
        for (var step = 1; step <= Steps; step++)
        {
            var changes = new List<string>();
            // Now and then all is put right, so that pages are made and not only faults told.
            if (step % 3 == 0) changes.Add(Mend(all: true));
            for (var more = random.Next(1, 4); more > 0; more--) changes.Add(Change(random));
            pages += await IsAsFreshAsync($"seed {seed}, step {step}: {string.Join("; ", changes)}");
        }
        Assert.True(pages > 0, "No page was ever made.");
    }

    /// <summary>Waits until it is, and returns how many files were compared.</summary>
    async Task<int> IsAsFreshAsync(string after)
    {
        var fresh = await new SiteRun(_project, keepsFindings: true).ReadAsync(null, new InputMemory(), default);
        var files = fresh.Content is null ? [] : await FilesOfAsync(fresh.Content);
        using var patience = new CancellationTokenSource(Patience);
        var state = await _preview.AfterAsync(0, patience.Token);
        while (await DifferenceAsync(state, fresh, files) is { } difference)
        {
            try
            {
                state = await _preview.AfterAsync(state.Number, patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"{after}\n{difference}");
            }
        }
        return files.Count;
    }

    async Task<Dictionary<string, byte[]>> FilesOfAsync(IReadOnlyList<IDocument> content)
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var pipeline in AllPipelines.Create().Where(p => p is not (Content or Publication)))
        {
            foreach (var document in await new SiteRun(_project).MakeAsync(pipeline, content, default))
            {
                files.TryAdd(document.Destination.FullPath, [.. StreamBytes.Of(document.GetContentStream())]);
            }
        }
        return files;
    }

    static async Task<string?> DifferenceAsync(PreviewState state, ReadContentResult fresh, Dictionary<string, byte[]> files)
    {
        if (!state.Problems.SequenceEqual(fresh.Problems))
        {
            return $"It tells:\n{string.Join('\n', state.Problems)}\nand should tell:\n{string.Join('\n', fresh.Problems)}";
        }
        if (fresh.Content is null) return null; // the last good pages stay
        foreach (var (path, bytes) in files)
        {
            if (await state.Pages!.FindAsync(path) is not { } document) return $"It has no {path}.";
            if (!StreamBytes.Of(document.GetContentStream()).AsSpan().SequenceEqual(bytes)) return $"Its {path} is another.";
        }
        return null;
    }

    string Change(Random random)
    {
        var files = Files();
        var file = files[random.Next(files.Count)];
        var text = File.ReadAllText(_root[file]);
        var lines = text.Split('\n').ToList();
        switch (random.Next(10))
        {
            case 0:
                return Mend(all: false);
            case 1:
                File.Delete(_root[file]);
                return $"deleted {file}";
            case 2:
                var name = $"{Path.GetDirectoryName(file)}/renamed-{random.Next(3)}{Path.GetExtension(file)}";
                File.Move(_root[file], _root[name], overwrite: true);
                return $"renamed {file} to {name}";
            case 3:
                File.Copy(_root[file], _root[$"{Path.ChangeExtension(file, null)}-copy{Path.GetExtension(file)}"], overwrite: true);
                return $"copied {file}";
            case 4:
                File.WriteAllText(_root[file], text[..(text.Length / 2)]);
                File.WriteAllText(_root[file], text);
                return $"wrote {file} in two steps";
            case 5:
                var folder = Path.GetDirectoryName(file)!;
                if (folder == "input") return "";
                Directory.Move(_root[folder], _elsewhere["away"]);
                if (random.Next(2) == 0) File.AppendAllText(Path.Combine(_elsewhere["away"], Path.GetFileName(file)), "# seen elsewhere\n");
                Directory.Move(_elsewhere["away"], _root[folder]);
                return $"moved {folder} away and back";
            case 6:
                lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]);
                break;
            case 7:
                lines.RemoveAt(random.Next(lines.Count));
                break;
            case 8: // the same length, perhaps within one tick of the file system's clock
                var at = random.Next(text.Length);
                File.WriteAllText(_root[file], $"{text[..at]}{(char)random.Next('a', 'z')}{text[(at + 1)..]}");
                return $"changed a character of {file}";
            default: // as editors do that put a whole new file in the place of the old one
                File.WriteAllText(_root["input/.new-file.tmp"], text.Replace("nvented", "ade up", StringComparison.Ordinal));
                File.Move(_root["input/.new-file.tmp"], _root[file], overwrite: true);
                return $"replaced {file}";
        }
        File.WriteAllText(_root[file], string.Join('\n', lines));
        return $"wrote {file}";
    }

    /// <summary>Puts a file back, or every one.</summary>
    string Mend(bool all)
    {
        foreach (var file in Files().Where(f => all && !_original.ContainsKey(f))) File.Delete(_root[file]);
        var wrong = _original.Where(f => !File.Exists(_root[f.Key]) || !File.ReadAllBytes(_root[f.Key]).SequenceEqual(f.Value)).ToList();
        foreach (var (file, bytes) in all ? wrong : wrong.Take(1)) File.WriteAllBytes(_root[file], bytes);
        return all ? "put back all" : "put back one";
    }

    List<string> Files() =>
    [
        .. Directory.EnumerateFiles(_root["input"], "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_root.Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];
}
