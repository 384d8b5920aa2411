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
    const string InputPathsKey = "InputPaths";
    const string OutputPathKey = "OutputPath";

    public static async Task<int> RunAsync(RunRequest request, Command command, CancellationToken cancellation)
    {
        var log = new ConsoleLog(request.LogLevel);
        try
        {
            return (int)await RunAsync(request, command, log, cancellation);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped; nothing was changed.");
            return (int)ExitCode.Fault;
        }
        catch (Exception e) when (e is OutputException or SettingsException or ExecutionException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return (int)(e is ExecutionException ? ExitCode.Fault : ExitCode.WrongUse);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return (int)ExitCode.Fault;
        }
#pragma warning disable CA1031 // The last place that can turn a fault of the program into its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"The program failed; please report this.{Environment.NewLine}{e}");
            return (int)ExitCode.Fault;
        }
    }

    static async Task<ExitCode> RunAsync(RunRequest request, Command command, ConsoleLog log, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        if (!Directory.Exists(request.Root)) return await WrongUse($"The folder {request.Root} does not exist.");
        if (command == Command.Check) request = request with { Settings = [.. request.Settings, KeyValuePair.Create(SettingKeys.VerifyPages, "true")] };

        var settings = EngineSettings.Load(request.Root, request.Settings);
        var inputs = InputsOf(request, settings);
        if (inputs.FirstOrDefault(i => !Directory.Exists(i)) is { } missing) return await WrongUse($"The input folder {missing} does not exist.");

        if (settings.GetString(SettingKeys.Host)?.AsSpan().IndexOfAny("/:") is >= 0)
        {
            return await WrongUse($"The setting Host is a domain alone, such as example.org, not '{settings.GetString(SettingKeys.Host)}'; a path below it goes into LinkRoot.");
        }

        var outputPath = Path.GetFullPath(request.Output ?? settings.GetString(OutputPathKey, "output"), request.Root);
        using var output = command == Command.Build ? OutputFolder.Open(outputPath, inputs) : null;
        var weighed = new WeighedOutput(output is null ? new Discard() : output);
        using var progress = new ConsoleProgress(request.LogLevel);
        var result = await new PipelineRunner(AllPipelines.Create(), new()
        {
            RootPath = request.Root,
            InputPaths = [.. inputs.Select(i => new NormalizedPath(i))],
            OutputPath = outputPath,
            Settings = settings,
            Logger = log,
            Output = weighed,
            Serial = request.IsSerial,
            Progress = progress,
        }).RunAsync(cancellation);
        progress.Clear();
        log.LogDebug("{Methods} methods compiled in {Compiling:0} ms, {Megabytes} MB allocated, {Collections} collections in {Collecting:0} ms",
            JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime().TotalMilliseconds, GC.GetTotalAllocatedBytes() >> 20, GC.CollectionCount(0), GC.GetTotalPauseDuration().TotalMilliseconds);
        if (!result.Succeeded) return await ReportAsync(result);
        if (weighed.Problems() is { Count: > 0 } problems) return await ReportAsync(problems, log);

        var pages = result.Phases.Where(p => p.Phase == Phase.Output).SelectMany(p => p.Documents).Count(d => !d.Destination.IsNull && d.Destination.Extension == ".html");
        await Console.Out.WriteLineAsync(Summary.Of(command, pages, output?.Commit(), Stopwatch.GetElapsedTime(start), log.Warnings, settings.GetString(SettingKeys.Host), outputPath));
        return ExitCode.Done;
    }

    static IReadOnlyList<string> InputsOf(RunRequest request, EngineSettings settings)
    {
        IReadOnlyList<string> paths = request.Input is { } input ? [input] : settings.GetList(InputPathsKey) is { Count: > 0 } set ? set : ["input"];
        return [.. paths.Select(p => Path.GetFullPath(p, request.Root))];
    }

    static async Task<ExitCode> WrongUse(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.WrongUse;
    }

    static async Task<ExitCode> ReportAsync(IReadOnlyList<string> problems, ConsoleLog log)
    {
        foreach (var problem in problems) log.LogError("{Problem}", problem);
        await Console.Error.WriteLineAsync($"The finished site has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}. Nothing was written.");
        return ExitCode.ContentErrors;
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
