using System.Diagnostics;
using System.Runtime;
using DigitalRights.Engine.Hosting;
using DigitalRights.Site.Modules;
using DigitalRights.Site.Pipelines;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>One run of the pipelines, and what is told of it.</summary>
sealed class SiteRun(Project project)
{
    readonly long _start = Stopwatch.GetTimestamp();
    readonly ConsoleLog _log = new(project.LogLevel);

    public Project Project => project;

    public ILogger Log => _log;

    public int Warnings => _log.Warnings;

    public TimeSpan Time => Stopwatch.GetElapsedTime(_start);

    public SiteSettings Settings { get; } = SiteSettings.Of(project.Settings);

    /// <summary>Runs the pipelines.</summary>
    /// <param name="output">Takes the finished documents.</param>
    /// <param name="finish">Called with the number of pages when all went well; gives the last line.</param>
    public async Task<ExitCode> ExecuteAsync(IOutput output, Func<int, string> finish, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(project.LogLevel);
        var result = await new PipelineRunner(AllPipelines.Create(), new()
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
        TellCost();
        if (!result.Succeeded) return await ReportAsync(result);

        var written = result.Phases.Single(p => p.Phase == Phase.Output && p.Pipeline == nameof(Publication)).Documents;
        await Console.Out.WriteLineAsync(finish(written.Count(d => !d.Destination.IsNull && d.Destination.Extension == ".html")));
        return ExitCode.Done;
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
