using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds a file for each document among the inputs that carries a <typeparamref name="T"/>, worked out only when it is read.
/// </summary>
/// <param name="file">The file of a record, or null when it has none; it keeps the source of the record.</param>
public sealed class AddFileOf<T>(Func<T, SiteContext, MadeFile?> file) : SyncModule
    where T : notnull
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = SiteDocument.Of(context);
        return context.Inputs.Concat(
            from document in context.Unpublished<T>()
            let made = file(document.Object, site)
            where made is not null
            select context.CreateDocument(
                document.Source, made.Path, [],
                context.GetContentProvider(() => new MemoryStream(made.Bytes(), writable: false), "application/octet-stream")));
    }
}
