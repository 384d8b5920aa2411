using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds a page for each document among the inputs that carries a <typeparamref name="TModel"/>. The page keeps the source of that document,
/// so that what is found late is told at the file it is made of, and it is rendered only when its content is read, so that memory stays
/// flat and nobody pays for pages that are not asked for.
/// </summary>
/// <param name="addressOf">Where the page of a model stands.</param>
public sealed class RenderPages<TPage, TModel>(Func<TModel, Address> addressOf) : SyncModule
    where TPage : PagePart<TModel>
    where TModel : notnull
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = SiteDocument.Of(context);
        return context.Inputs.Concat(context.Unpublished<TModel>().Select(document => PageOf(document, site, context)));
    }

    IDocument PageOf(ObjectDocument<TModel> document, SiteContext site, IExecutionContext context)
    {
        var (model, address) = (document.Object, addressOf(document.Object));
        return model.ToDocument(document.Source, address.File,
            context.GetContentProvider(() => Render(model, site.Page(address)), MediaTypes.Html));
    }

    static MemoryStream Render(TModel model, PageContext page)
    {
        var content = PageRenderer.Render<TPage, TModel>(model, page);
        return new(content, 0, content.Length, writable: false, publiclyVisible: true);
    }
}
