namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds, for each document among the inputs that carries a <typeparamref name="TFrom"/>, one for each of what can be made of it.
/// </summary>
/// <param name="make">What is made; it keeps the source of what it is made of.</param>
public sealed class Derive<TFrom, TTo>(Func<TFrom, IEnumerable<TTo>> make) : SyncModule
    where TFrom : notnull
    where TTo : notnull
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => context.Inputs.Concat(
        context.Unpublished<TFrom>().SelectMany(document => make(document.Object)
            .Select(made => made.ToDocument(document.Source, NormalizedPath.Null))));
}
