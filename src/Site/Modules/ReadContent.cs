using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Reading;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>Reads all input files together, tells of everything that is wrong with them, and hands on the content of the site.</summary>
public sealed class ReadContent : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var root = context.FileSystem.RootPath.FullPath;
        var findings = new Findings();
        var catalogue = CatalogueReader.Read(context.Inputs.Where(IsContent).Select(input => FileOf(input, root)), findings);

        var isStrict = context.Settings.GetBool(SettingKeys.Strict);
        var diagnostics = findings.Sorted();
        foreach (var diagnostic in diagnostics)
        {
            context.Log(IsError(diagnostic, isStrict) ? LogLevel.Error : LogLevel.Warning, "{Diagnostic}", diagnostic);
        }
        if (diagnostics.Count(d => IsError(d, isStrict)) is > 0 and var errors)
        {
            throw new ContentException($"The content has {errors} {(errors == 1 ? "error" : "errors")}.");
        }
        var site = SiteContext.Of(catalogue, Strings.English, SettingKeys.LinkStyleOf(context), SettingKeys.RepositoryOf(context));
        return [site.ToDocument()];
    }

    static bool IsError(Diagnostic diagnostic, bool isStrict) => diagnostic.Severity == Severity.Error || isStrict;

    static bool IsContent(IDocument input) => !ToolFiles.Holds(PathOf(input));

    static string PathOf(IDocument input) => input.Destination.IsNull ? "" : input.Destination.FullPath;

    static InputFile FileOf(IDocument input, string root)
    {
        var source = input.Source.FullPath;
        var shown = source.StartsWith(root.TrimEnd('/') + "/", StringComparison.Ordinal) ? source[(root.TrimEnd('/').Length + 1)..] : source;
        try
        {
            var length = input.ContentProvider.GetLength();

            // Opening a pipe would wait for someone to write into it; it has no length, and an empty file need not be opened.
            return new(PathOf(input), shown, length, () => length == 0 ? [] : BytesOf(input));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(PathOf(input), shown, 0, () => []) { Obstacle = e.Message };
        }
    }

    static byte[] BytesOf(IDocument input)
    {
        using var stream = input.GetContentStream();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
