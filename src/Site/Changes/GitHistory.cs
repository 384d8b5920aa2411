using System.Diagnostics;

namespace DigitalRights.Site.Changes;

/// <summary>What git knows of the content before now. Whoever builds needs neither git nor a history, so it may know nothing.</summary>
/// <param name="root">The folder of the project.</param>
sealed class GitHistory(string root)
{
    /// <summary>The full name and the day of a state, or null where git is not there or does not know it.</summary>
    /// <param name="state">A commit, a tag or a branch.</param>
    public (string Commit, string Day)? Find(string state) =>
        Run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{state}^{{commit}}")?.Trim() is { Length: > 0 } commit
            && Run(root, "show", "--no-patch", "--format=%cs", commit)?.Trim() is { Length: > 0 } day
            ? (commit, day)
            : null;

    /// <summary>The files of a folder that differ between a state and the files as they are now, in the order of their paths.</summary>
    /// <returns>How each differs, A, M or D as git has it, and its path below the folder.</returns>
    public static IEnumerable<(char How, string Path)> Since(string commit, string folder)
    {
        var said = Run(folder, "diff", "--name-status", "--no-renames", "--relative", "-z", commit, "--", ".") ?? "";
        return said.Split('\0', StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => (pair[0][0], pair[1]))
            .OrderBy(change => change.Item2, StringComparer.Ordinal);
    }

    // What it prints, or null where it fails or is not there.
    static string? Run(string folder, params IEnumerable<string> arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var said = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? said : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
