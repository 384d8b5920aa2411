using DigitalRights.Site.Changes;
using DigitalRights.Theme.Links;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds the file of what changed since the state that the setting names. Where git does not know that state, as in a copy without history,
/// it says so and adds nothing.
/// </summary>
public sealed class AddChanges : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (SiteSettings.Of(context.Settings).ChangesSince is not { } state) return context.Inputs;

        var (site, root) = (SiteDocument.Of(context), context.FileSystem.RootPath.FullPath);
        var history = new GitHistory(root);
        if (history.Find(state) is not { } since)
        {
            context.LogInformation("There is no {File}: git does not know the state {State} here, which the setting ChangesSince names.",
                Address.Changes.File, state);
            return context.Inputs;
        }
        var changes = context.FileSystem.InputPaths
            .SelectMany(folder => GitHistory.Since(since.Commit, folder.FullPath)).ToList();
        return context.Inputs.Append(context.CreateDocument(
            NormalizedPath.Null, Address.Changes.File, [],
            context.GetContentProvider(() => new MemoryStream(ChangesFile.Of(since, changes, site)), "application/json")));
    }
}
