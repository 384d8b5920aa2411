using DigitalRights.Site.Verification;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>Adds files, each worked out only when it is read.</summary>
public sealed class AddFiles(Func<SiteContext, IEnumerable<MadeFile>> files) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Concat(files(SiteDocument.Of(context)).Select(file => context.CreateDocument(
            NormalizedPath.Null,
            file.Path,
            [],
            context.GetContentProvider(() => new ArraySegment<byte>(file.Bytes()).AsStream(), "application/octet-stream"))));
}
