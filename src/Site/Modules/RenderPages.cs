using System.Text;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds a document a page, each with its model and destination. A page is rendered only when its content is read, so that memory
/// stays flat and nobody pays for pages that are not asked for.
/// </summary>
/// <param name="pages">The addresses and models of the pages.</param>
public sealed class RenderPages<TPage, TModel>(Func<SiteContext, IEnumerable<(Address Address, TModel Model)>> pages) : SyncModule
    where TPage : PagePart<TModel>
    where TModel : notnull
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = SiteDocument.Of(context);
        return context.Inputs.Concat(pages(site).Select(page =>
            page.Model.ToDocument(page.Address.File, context.GetContentProvider(() => Render(page.Model, site.Page(page.Address)), MediaTypes.Html))));
    }

    static MemoryStream Render(TModel model, PageContext page)
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, Utf8, leaveOpen: true)) PageRenderer.Render<TPage, TModel>(model, page, writer);
        stream.Position = 0;
        return stream;
    }
}
