using DigitalRights.Site.Commands;

namespace DigitalRights.Site.Tests.Support;

/// <summary>Runs the program within the test's process, one run at a time, since the console is the process's.</summary>
static class InProcess
{
    static readonly SemaphoreSlim OneAtATime = new(1, 1);

    public static async Task<Run> RunAsync(params string[] arguments)
    {
        await OneAtATime.WaitAsync();
        var (output, errors) = (Console.Out, Console.Error);
        using var written = new StringWriter();
        using var complained = new StringWriter();
        try
        {
            Console.SetOut(TextWriter.Synchronized(written));
            Console.SetError(TextWriter.Synchronized(complained));
            var exitCode = await CommandLine.RunAsync(arguments);
            return new(exitCode, written.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            OneAtATime.Release();
        }
    }

    /// <summary>Builds the folder's input into its output, without word of style warnings.</summary>
    public static Task<Run> BuildAsync(TemporaryFolder folder, params string[] arguments) =>
        RunAsync(["--root", folder.Path, "--log-level", "Error", .. arguments]);
}
