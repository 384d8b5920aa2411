namespace DigitalRights.Engine;

/// <summary>
/// Makes a document of every input file that matches one of the patterns and no pattern with a leading <c>!</c>; with no patterns, of every file.
/// Patterns know <c>*</c>, <c>**</c>, <c>?</c> and <c>{a,b}</c>; case counts. The documents come in ordinal order of their paths below the
/// input folder, which is also their destination; their source is the absolute path, and a file is read only when its content is.
/// </summary>
public sealed class ReadFiles(params string[] patterns) : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        RunContext.Of(context).InputFiles.Matching(patterns).Select(file =>
            context.CreateDocument(file.FullPath, file.RelativePath, null, new FileContent(file.FullPath, mediaType: null)));
}
