using DigitalRights.Facts.Model;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds a document a page, each with its model and destination. A page is rendered only when its content is read, so that memory
/// stays flat and nobody pays for pages that are not asked for.
/// </summary>
/// <param name="models">What each page shows.</param>
/// <param name="addressOf">Where the page of a model stands.</param>
public sealed class RenderPages<TPage, TModel>(Func<SiteContext, IEnumerable<TModel>> models, Func<TModel, Address> addressOf) : SyncModule
    where TPage : PagePart<TModel>
    where TModel : notnull
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = SiteDocument.Of(context);
        return context.Inputs.Concat(models(site).Select(model => DocumentOf(model, addressOf(model), site, context)));
    }

    static IDocument DocumentOf(TModel model, Address address, SiteContext site, IExecutionContext context) =>
        model.ToDocument(SourceOf(model, context), address.File, context.GetContentProvider(() => Render(model, site.Page(address)), MediaTypes.Html));

    // What is found late about a page is told at the file that it is made of.
    static NormalizedPath SourceOf(TModel model, IExecutionContext context) =>
        model is IRecord record ? context.FileSystem.RootPath / record.Origin.At.File : NormalizedPath.Null;

    static MemoryStream Render(TModel model, PageContext page)
    {
        var content = PageRenderer.Render<TPage, TModel>(model, page);
        return new(content, 0, content.Length, writable: false, publiclyVisible: true);
    }
}
