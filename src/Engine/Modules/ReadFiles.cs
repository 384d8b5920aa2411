namespace DigitalRights.Engine;

/// <summary>
/// Makes a document of every input file that matches one of the patterns and no pattern with a leading <c>!</c>; with no patterns, of every
/// file. Patterns know <c>*</c>, <c>**</c>, <c>?</c> and <c>{a,b}</c>; case counts. The documents come in ordinal order of their paths
/// below the input folder, which is also their destination; their source is the absolute path, and a file is read only when its content is.
/// What is no file, such as a pipe or a link that leads out of its input folder, is a document too: reading its content fails.
/// </summary>
public sealed class ReadFiles(params string[] patterns) : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        RunContext.Of(context).InputFiles.Matching(patterns).Select(file =>
            context.CreateDocument(file.FullPath, PathOf(file), null, ContentOf(file)));

    // A name of spaces alone is no path.
    static NormalizedPath PathOf(InputFile file) =>
        string.IsNullOrWhiteSpace(file.RelativePath) ? NormalizedPath.Null : file.RelativePath;

    static IContentProvider ContentOf(InputFile file) =>
        file.Obstacle is { } obstacle ? new UnreadableContent(obstacle) : new FileContent(file.FullPath, mediaType: null);
}
