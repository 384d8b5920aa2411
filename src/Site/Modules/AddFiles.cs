using System.Text;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>Adds text files, each worked out only when it is read.</summary>
public sealed class AddFiles(Func<SiteContext, IEnumerable<TextFile>> files) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Concat(files(SiteDocument.Of(context)).Select(file => context.CreateDocument(
            NormalizedPath.Null,
            file.Path,
            [],
            context.GetContentProvider(() => new MemoryStream(Encoding.UTF8.GetBytes(file.Content())), "text/plain"))));
}
