using System.Text;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds a text file for each document among the inputs that carries a <typeparamref name="T"/>, worked out only when it is read.
/// </summary>
/// <param name="file">The file of a record, or null when it has none; it keeps the source of the record.</param>
public sealed class AddFileOf<T>(Func<T, SiteContext, TextFile?> file) : SyncModule
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
                context.GetContentProvider(() => new MemoryStream(Encoding.UTF8.GetBytes(made.Content())), "text/plain")));
    }
}
