namespace DigitalRights.Site.Changes;

/// <summary>What git knows of the content before now. Whoever builds needs neither git nor a history, so it may know nothing.</summary>
/// <param name="root">The folder of the project.</param>
sealed class GitHistory(string root)
{
    /// <summary>The full name and the day of a state, or null where git is not there or does not know it.</summary>
    /// <param name="state">A commit, a tag or a branch.</param>
    public async Task<(string Commit, string Day)?> FindAsync(string state, CancellationToken cancellation)
    {
        try
        {
            var commit = await Git.CommitAsync(root, state, cancellation);
            return (commit, (await Git.AskAsync(root, $"git cannot show '{state}'", cancellation,
                "show", "--no-patch", "--format=%cs", commit)).Trim());
        }
        catch (GitException)
        {
            return null;
        }
    }

    /// <summary>The files of a folder that differ between a state and the files as they are now, in the order of their paths.</summary>
    /// <returns>How each differs, A, M or D as git has it, and its path below the folder.</returns>
    public static async Task<IReadOnlyList<(char How, string Path)>> SinceAsync(
        string commit, string folder, CancellationToken cancellation)
    {
        var said = await Git.AskAsync(folder, $"git cannot compare with '{commit}'", cancellation,
            "diff", "--name-status", "--no-renames", "--relative", "-z", commit, "--", ".");
        return
        [
            .. said.Split('\0', StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => (pair[0][0], pair[1]))
                .OrderBy(change => change.Item2, StringComparer.Ordinal),
        ];
    }
}
