using DigitalRights.Site.Changes;
using DigitalRights.Theme.Links;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds the file of what changed since the state that the setting names. Where git does not know that state, as in a copy without history,
/// it says so and adds nothing.
/// </summary>
public sealed class AddChanges : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (SiteSettings.Of(context.Settings).ChangesSince is not { } state) return context.Inputs;

        var (site, root) = (SiteDocument.Of(context), context.FileSystem.RootPath.FullPath);
        var history = new GitHistory(root);
        if (await history.FindAsync(state, context.CancellationToken) is not { } since)
        {
            context.LogInformation("There is no {File}: git does not know the state {State} here, which the setting ChangesSince names.",
                Address.Changes.File, state);
            return context.Inputs;
        }
        var changes = new List<(char How, string Path)>();
        foreach (var folder in context.FileSystem.InputPaths)
        {
            changes.AddRange(await GitHistory.SinceAsync(since.Commit, folder.FullPath, context.CancellationToken));
        }
        return context.Inputs.Append(context.CreateDocument(
            NormalizedPath.Null, Address.Changes.File, [],
            context.GetContentProvider(() => new MemoryStream(ChangesFile.Of(since, changes, site)), "application/json")));
    }
}
