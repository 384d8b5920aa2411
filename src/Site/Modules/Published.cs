namespace DigitalRights.Site.Modules;

/// <summary>
/// Tells the documents that are published, which have an address, from those that carry a record or something made of one.
/// </summary>
static class Published
{
    /// <summary>Ends a pipeline: leaves the records behind of which the pages were made.</summary>
    public static IModule Only => new FilterDocuments(Config.FromDocument(document => !document.Destination.IsNull));

    /// <summary>The documents among the inputs of a module that carry a <typeparamref name="T"/> and are not pages already.</summary>
    public static IEnumerable<ObjectDocument<T>> Unpublished<T>(this IExecutionContext context) where T : notnull =>
        context.Inputs.OfType<ObjectDocument<T>>().Where(document => document.Destination.IsNull);
}
