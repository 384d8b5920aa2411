namespace DigitalRights.Site.Modules;

/// <summary>The file of the input that a document is made of, as contributors know it.</summary>
static class SourceFile
{
    /// <summary>
    /// The path below the project's folder, or the whole path of one that lies elsewhere; null for a document made of none.
    /// </summary>
    public static string? Of(IDocument document, string root) => document.Source.IsNull ? null : Shown(document.Source.FullPath, root);

    public static string Shown(string source, string root) =>
        source.StartsWith(root.TrimEnd('/') + "/", StringComparison.Ordinal) ? source[(root.TrimEnd('/').Length + 1)..] : source;
}
