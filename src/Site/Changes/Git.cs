using System.Diagnostics;
using System.Formats.Tar;

namespace DigitalRights.Site.Changes;

/// <summary>Asks git, as the program that is installed, and says what to do where it cannot answer.</summary>
static class Git
{
    /// <summary>What it prints.</summary>
    /// <param name="root">The folder to ask about.</param>
    /// <param name="complaint">Begins the message when it refuses.</param>
    public static async Task<string> AskAsync(string root, string complaint, CancellationToken cancellation, params string[] arguments)
    {
        using var process = Start(root, arguments);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var answer = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? answer : throw new GitException($"{complaint}: {(await errors).Trim()}");
    }

    /// <summary>The full name of a commit.</summary>
    /// <param name="reference">What names it, such as <c>origin/main</c>.</param>
    public static async Task<string> CommitAsync(string root, string reference, CancellationToken cancellation) =>
        (await AskAsync(root, $"git does not know '{reference}'", cancellation,
            "rev-parse", "--verify", "--end-of-options", $"{reference}^{{commit}}")).Trim();

    /// <summary>Writes a folder as it was in a commit.</summary>
    /// <param name="root">The folder of the project, in a repository.</param>
    /// <param name="reference">What names the commit, such as <c>origin/main</c>.</param>
    /// <param name="folder">The folder that is wanted, below the root.</param>
    /// <param name="to">An empty folder, in which it will stand under the same path.</param>
    public static async Task ExtractAsync(string root, string reference, string folder, string to, CancellationToken cancellation)
    {
        var commit = await CommitAsync(root, reference, cancellation);
        using var process = Start(root, ["archive", "--format=tar", commit, "--", folder]);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await ExtractAsync(process.StandardOutput.BaseStream, to, cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode == 0) return;
        throw new GitException($"git cannot show '{folder}' as it was in '{reference}': {(await errors).Trim()}");
    }

    // Links are left out: what they lead to is none of the content.
    static async Task ExtractAsync(Stream archive, string to, CancellationToken cancellation)
    {
        await using var reader = new TarReader(archive);
        var below = Path.GetFullPath(to) + Path.DirectorySeparatorChar;
        while (await reader.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            var path = Path.GetFullPath(entry.Name, to);
            if (entry.EntryType != TarEntryType.RegularFile || !path.StartsWith(below, StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await entry.ExtractToFileAsync(path, overwrite: true, cancellation);
        }
        await archive.CopyToAsync(Stream.Null, cancellation); // git ends with zeros, and would otherwise fail to write them
    }

    static Process Start(string root, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", ["-C", root, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new GitException("git is needed for this, and was not found.");
        }
    }
}

/// <summary>Git is not there, or does not know what it was asked about; the message says what to do.</summary>
sealed class GitException(string message) : Exception(message);
