using DigitalRights.Site.Changes;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>The files of a change, as git knows them.</summary>
static class ChangedFiles
{
    /// <param name="root">The folder of the project.</param>
    /// <param name="reference">What the change is compared with, such as <c>origin/main</c>.</param>
    /// <returns>Paths below the project's folder; none where git cannot say.</returns>
    public static async Task<IReadOnlySet<string>> SinceAsync(string root, string reference, CancellationToken cancellation)
    {
        var names = await Git.AskAsync(root, $"git cannot compare with '{reference}'", cancellation,
            "diff", "--name-only", "--relative", "-z", "--end-of-options", reference, "--");
        return names.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
