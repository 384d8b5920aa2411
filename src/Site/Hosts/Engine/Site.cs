using System.Diagnostics;
using System.Runtime;
using DigitalRights.Engine.Hosting;
using DigitalRights.Site.Modules;
using DigitalRights.Site.Pipelines;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>Runs the pipelines for a command and tells how it went.</summary>
static class Site
{
    public static Task<int> RunAsync(RunRequest request, Command command, CancellationToken cancellation) =>
        Faults.GuardAsync(() => ExecuteAsync(request, command, cancellation));

    static async Task<ExitCode> ExecuteAsync(RunRequest request, Command command, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        if (command == Command.Check) request = request with { Settings = [.. request.Settings, KeyValuePair.Create(nameof(SiteSettings.VerifyPages), "true")] };
        var place = Place.Of(request);
        var host = SiteSettings.Of(place.Settings).Links.Host;
        var log = new ConsoleLog(request.LogLevel);

        using var output = command == Command.Build ? OutputFolder.Open(place.Output, place.Inputs) : null;
        if (output is { IsMountPoint: true })
        {
            log.LogInformation("The output folder {Folder} is a mount point and cannot be exchanged as a whole; its files are replaced one by one.", place.Output);
        }
        using var progress = new ConsoleProgress(request.LogLevel);
        var result = await new PipelineRunner(AllPipelines.Create(), new()
        {
            RootPath = place.Root,
            InputPaths = [.. place.Inputs.Select(i => new NormalizedPath(i))],
            OutputPath = place.Output,
            Settings = place.Settings,
            Logger = log,
            Output = output is null ? new Discard() : output,
            Serial = request.IsSerial,
            Progress = progress,
        }).RunAsync(cancellation);
        progress.Clear();
        log.LogDebug("{Methods} methods compiled in {Compiling:0} ms, {Megabytes} MB allocated, {Collections} collections in {Collecting:0} ms",
            JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime().TotalMilliseconds, GC.GetTotalAllocatedBytes() >> 20, GC.CollectionCount(0), GC.GetTotalPauseDuration().TotalMilliseconds);
        if (!result.Succeeded) return await ReportAsync(result);

        var pages = result.Phases.Where(p => p.Phase == Phase.Output && p.Pipeline == nameof(Publication))
            .SelectMany(p => p.Documents).Count(d => !d.Destination.IsNull && d.Destination.Extension == ".html");
        await Console.Out.WriteLineAsync(Summary.Of(command, pages, output?.Commit(), Stopwatch.GetElapsedTime(start), log.Warnings, host, place.Output));
        return ExitCode.Done;
    }

    static async Task<ExitCode> ReportAsync(RunResult result)
    {
        if (result.Failures.Select(f => f.InnerException).OfType<ContentException>().FirstOrDefault() is { } content)
        {
            await Console.Error.WriteLineAsync($"{content.Message} Nothing was written.");
            return ExitCode.ContentErrors;
        }
        foreach (var failure in result.Failures.Where(f => !f.IsLogged)) await Console.Error.WriteLineAsync($"error: {failure.Message}");
        await Console.Error.WriteLineAsync("The program failed. Nothing was written.");
        return ExitCode.Fault;
    }
}
