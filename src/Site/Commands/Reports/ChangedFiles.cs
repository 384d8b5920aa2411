using System.Diagnostics;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>The files of a change, as git knows them.</summary>
static class ChangedFiles
{
    /// <param name="root">The folder of the project.</param>
    /// <param name="reference">What the change is compared with, such as <c>origin/main</c>.</param>
    /// <returns>Paths below the project's folder; none where git cannot say.</returns>
    public static async Task<IReadOnlySet<string>> SinceAsync(string root, string reference, CancellationToken cancellation)
    {
        var git = new ProcessStartInfo("git", ["-C", root, "diff", "--name-only", "--relative", "-z", "--end-of-options", reference, "--"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(git)!;
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var names = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode == 0) return names.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
            throw new WrongUseException($"git cannot compare with '{reference}': {(await errors).Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new WrongUseException("git is needed to know the files of the change, and was not found.");
        }
    }
}
