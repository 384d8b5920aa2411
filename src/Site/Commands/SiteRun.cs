using System.Diagnostics;
using System.Runtime;
using DigitalRights.Engine.Hosting;
using DigitalRights.Facts;
using DigitalRights.Facts.Input;
using DigitalRights.Site.Commands.Reports;
using DigitalRights.Site.Modules;
using DigitalRights.Site.Pipelines;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>One run of the pipelines, and what is reported of it.</summary>
/// <param name="project">What is worked on.</param>
/// <param name="keepsFindings">Whether findings are kept, to be told in another form.</param>
sealed class SiteRun(Project project, bool keepsFindings = false)
{
    readonly long _start = Stopwatch.GetTimestamp();
    readonly ConsoleLog _log = new(project.LogLevel, keepsFindings);

    public Project Project => project;

    public ILogger Log => _log;

    public IReadOnlyList<Finding> Findings => _log.Findings;

    public int Warnings => _log.Warnings;

    public TimeSpan Time => Stopwatch.GetElapsedTime(_start);

    public SiteSettings Settings { get; } = SiteSettings.Of(project.Settings);

    /// <summary>Runs the pipelines.</summary>
    /// <param name="output">Takes the finished documents.</param>
    /// <param name="finish">Called with the number of pages when all went well; gives the last line, if any.</param>
    public async Task<ExitCode> ExecuteAsync(IOutput output, Func<int, string?> finish, CancellationToken cancellation)
    {
        var result = await RunAsync(AllPipelines.Create(), output, cancellation);
        TellCost();
        if (!result.Succeeded) return await ReportAsync(result);

        var written = result.Phases.Single(p => p.Phase == Phase.Output && p.Pipeline == nameof(Publication)).Documents;
        if (finish(written.Count(d => !d.Destination.IsNull && d.Destination.Extension == ".html")) is { } last)
        {
            await Console.Out.WriteLineAsync(last);
        }
        return ExitCode.Done;
    }

    /// <summary>Reads and checks the content, for pages that are made of it later.</summary>
    /// <param name="files">The documents of the files, where somebody knows that they are still the same; otherwise null.</param>
    /// <param name="memory">What is known of an earlier reading.</param>
    public async Task<ReadContentResult> ReadAsync(
        IReadOnlyList<IDocument>? files, InputMemory memory, CancellationToken cancellation)
    {
        var result = await RunAsync([new Content(files, memory)], new Discard(), cancellation);
        var read = DocumentsOf(result, p => p.Phase == Phase.Input);
        if (result.Succeeded) return new(read, DocumentsOf(result, p => p.Pipeline == nameof(Content)), []);

        var found = Findings.Where(f => f.IsError).Select(f => f.ToString()).ToList();
        return new(read, null, found.Count > 0 ? found : [.. result.Failures.Select(f => f.Message)]);
    }

    /// <summary>Makes the documents of one pipeline of content that was read before; they are rendered when they are read.</summary>
    /// <exception cref="ExecutionException">A fault of the program.</exception>
    public async Task<IReadOnlyList<IDocument>> MakeAsync(
        IPipeline pipeline, IReadOnlyList<IDocument> content, CancellationToken cancellation)
    {
        var read = new Pipeline { ProcessModules = new ModuleList { Documents.Given(content) } };
        var result = await RunAsync(
            [KeyValuePair.Create<string, IPipeline>(nameof(Content), read), KeyValuePair.Create(pipeline.GetType().Name, pipeline)],
            new Discard(), cancellation);
        return result.Succeeded
            ? DocumentsOf(result, p => p.Pipeline == pipeline.GetType().Name)
            : throw new ExecutionException(string.Join('\n', result.Failures.Select(f => f.Message)));
    }

    // Those of the last phase before the output.
    static IReadOnlyList<IDocument> DocumentsOf(RunResult result, Func<PhaseResult, bool> phases) =>
        result.Phases.Where(p => p.Phase != Phase.Output && phases(p)).MaxBy(p => p.Phase)!.Documents;

    /// <summary>Makes the whole site without a word.</summary>
    /// <returns>Whether it could be made.</returns>
    public async Task<bool> WritesAsync(IOutput output, CancellationToken cancellation) =>
        (await RunAsync(AllPipelines.Create(), output, cancellation)).Succeeded;

    /// <summary>Reads and checks the content, and nothing else.</summary>
    /// <param name="use">Called with the content when nothing is wrong with it.</param>
    public async Task<ExitCode> ReadAsync(Func<Catalogue, Task> use, CancellationToken cancellation)
    {
        var result = await RunAsync([new Content()], new Discard(), cancellation);
        if (!result.Succeeded) return await ReportAsync(result);

        await use(result.Phases.Single(p => p.Phase == Phase.Process).Documents.OfType<ObjectDocument<Catalogue>>().Single().Object);
        return ExitCode.Done;
    }

    Task<RunResult> RunAsync(IReadOnlyList<IPipeline> pipelines, IOutput output, CancellationToken cancellation) =>
        RunAsync([.. pipelines.Select(p => KeyValuePair.Create(p.GetType().Name, p))], output, cancellation);

    async Task<RunResult> RunAsync(
        IReadOnlyList<KeyValuePair<string, IPipeline>> pipelines, IOutput output, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(project.LogLevel);
        var result = await new PipelineRunner(pipelines, new()
        {
            RootPath = project.Root,
            InputPaths = [.. project.Inputs.Select(i => new NormalizedPath(i))],
            OutputPath = project.Output,
            Settings = project.Settings,
            Logger = _log,
            Output = output,
            Serial = project.IsSerial,
            Progress = progress,
        }).RunAsync(cancellation);
        progress.Clear();
        return result;
    }

    void TellCost() => _log.LogDebug(
        "{Methods} methods compiled in {Compiling:0} ms, {Megabytes} MB allocated, {Collections} collections in {Collecting:0} ms",
        JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime().TotalMilliseconds,
        GC.GetTotalAllocatedBytes() >> 20, GC.CollectionCount(0), GC.GetTotalPauseDuration().TotalMilliseconds);

    static async Task<ExitCode> ReportAsync(RunResult result)
    {
        if (result.Failures.Select(f => f.InnerException).OfType<ContentException>().FirstOrDefault() is { } content)
        {
            await Console.Error.WriteLineAsync($"{content.Message} Nothing was written.");
            return ExitCode.ContentErrors;
        }
        foreach (var failure in result.Failures) await Console.Error.WriteLineAsync($"error: {failure.Message}");
        await Console.Error.WriteLineAsync("The program failed. Nothing was written.");
        return ExitCode.Fault;
    }
}

/// <summary>What came of reading the content.</summary>
/// <param name="Files">The documents of the files.</param>
/// <param name="Content">The documents of the content; null when something is wrong with it.</param>
/// <param name="Problems">What is wrong: lines with file, line and column.</param>
sealed record ReadContentResult(IReadOnlyList<IDocument> Files, IReadOnlyList<IDocument>? Content, IReadOnlyList<string> Problems);
