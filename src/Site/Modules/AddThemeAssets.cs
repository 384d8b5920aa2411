using DigitalRights.Theme;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Modules;

/// <summary>Adds the theme's files, and the empty-but-for-a-line-end file that keeps GitHub Pages from running Jekyll.</summary>
public sealed class AddThemeAssets : SyncModule
{
    const string NoJekyll = ".nojekyll";

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        .. ThemeAssets.Published.Select(name => context.CreateDocument(
            NormalizedPath.Null, Address.Asset(name).File, [],
            context.GetContentProvider(() => ThemeAssets.Open(name), "application/octet-stream"))),
        context.CreateDocument(NormalizedPath.Null, NoJekyll, [], context.GetContentProvider("\n", "text/plain")),
    ];
}
