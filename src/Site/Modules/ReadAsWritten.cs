using DigitalRights.Site.Verification;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Has every page, style and script looked at in the moment in which it is written; what is found is told by <see cref="VerifySite"/>.
/// </summary>
public sealed class ReadAsWritten : SyncModule
{
    internal FinishedSite? Site { get; private set; }

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = new FinishedSite(
            context.Inputs.Where(d => !d.Destination.IsNull).Select(d => d.Destination.FullPath).Append(Download.Checksums.Name),
            SiteSettings.Of(context.Settings).Links.Root,
            SiteSettings.Of(context.Settings).VerifyPages);
        Site = site;
        return context.Inputs.Select(document => Watched(document, site, context));
    }

    static IDocument Watched(IDocument document, FinishedSite site, IExecutionContext context) =>
        !document.Destination.IsNull && document.Destination.FullPath is var path && FinishedSite.Concerns(path)
            ? document.Clone(context.GetContentProvider(() => site.Read(path, document.GetContentStream()),
                document.ContentProvider.MediaType!))
            : document;
}
