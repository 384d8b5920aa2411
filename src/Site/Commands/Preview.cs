using System.CommandLine;
using System.Globalization;
using DigitalRights.Site.Commands.Previewing;

namespace DigitalRights.Site.Commands;

/// <summary><c>preview</c>: serves the site on this machine, and shows each change as it is saved.</summary>
static class Preview
{
    static readonly Option<int> Port = new("--port")
    {
        Description = "Where it listens on localhost. Default: 5080; 0 for any that is free.",
        HelpName = "number",
        DefaultValueFactory = _ => 5080,
    };

    // After so long nobody waits for a page.
    static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);

    public static Command Describe()
    {
        var command = new Command("preview", "Serves the site on this machine, shows each change as it is saved, and writes nothing.")
        {
            Port,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            Project.Of(parsed), parsed.GetValue(Port), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, int port, CancellationToken cancellation)
    {
        if (port is < 0 or > 65535) throw new WrongUseException($"There is no port {port}.");
        using var site = new PreviewSite(project);
        await using var server = await PreviewServer.StartAsync(site, port, cancellation);
        var shown = server.Address.ToString().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await Console.Out.WriteLineAsync($"Look at {shown} and stop with Ctrl+C. Nothing is written.");
        var telling = TellAsync(site, cancellation);
        try
        {
            await site.FollowAsync(cancellation);
            await telling;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
        return ExitCode.Done;
    }

    static async Task TellAsync(PreviewSite site, CancellationToken cancellation)
    {
        for (var state = site.State; ;)
        {
            var next = site.AfterAsync(state.Number, cancellation);
            if (await Task.WhenAny(next, Task.Delay(Rest, cancellation)) != next) Memory.PutOffCollections();
            state = await next;
            foreach (var problem in state.Problems) await Console.Error.WriteLineAsync(problem);
            await Console.Out.WriteLineAsync(state.Problems.Count == 0
                ? string.Create(CultureInfo.InvariantCulture, $"Read and checked in {state.Time.TotalMilliseconds:0} ms.")
                : "The last good site is shown.");
        }
    }
}
