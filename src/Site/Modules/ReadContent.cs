using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Reads all input files together, tells of everything that is wrong with them, and hands on a document for the site as a whole, one for
/// its content, and one for each record that has a page, with the file that it was read from.
/// </summary>
/// <param name="memory">What is known of an earlier reading, or null.</param>
/// <param name="isCertain">Whether files are as they were then that nobody had forgotten since.</param>
public sealed class ReadContent(InputMemory? memory = null, bool isCertain = false) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var settings = SiteSettings.Of(context.Settings);
        var root = context.FileSystem.RootPath.FullPath;
        if (!context.Inputs.Any(input => IsContent(input) && !PathOf(input).StartsWith("schemas/", StringComparison.Ordinal)))
        {
            context.LogError("{Folders}: There is nothing to make a site of: no country, no fact, no page.",
                string.Join(", ", context.FileSystem.InputPaths.Select(p => p.FullPath)));
            throw new ContentException("The input is empty.");
        }
        var findings = new Findings();
        var catalogue = CatalogueReader.Read(context.Inputs.Where(input => IsKnown(input) || IsContent(input))
            .Select(input => IsKnown(input) ? Known(input, root) : FileOf(input, root)),
            findings, context.SerialExecution, memory);

        var diagnostics = findings.Sorted();
        foreach (var diagnostic in diagnostics)
        {
            context.Log(LevelOf(diagnostic, settings), "{Diagnostic}", diagnostic);
        }
        if (settings.VerifyPages && diagnostics.Where(d => d.Severity == Severity.Note).Select(d => d.Location.File).Distinct().Count()
            is > 0 and var untidy)
        {
            context.LogInformation("{Files} could be laid out as the others are; the command 'fix' does it.",
                untidy == 1 ? "1 file" : $"{untidy} files");
        }
        var wrong = diagnostics.Where(d => IsError(d, settings.Strict)).ToList();
        if (wrong.Count > 0)
        {
            var mended = wrong.Count(d => d.Mend is not null);
            throw new ContentException($"The content has {Counted(wrong)}."
                + (mended == 0 ? "" : $" The command 'fix' mends {(wrong.Count == 1 ? "it" : $"{mended} of them")}."));
        }
        var made = SiteContext.Of(catalogue, Strings.English, settings.Links, settings.Edits, settings.OldAfter);
        var site = made with { Contact = settings.Contact };
        return
        [
            site.ToDocument(),
            catalogue.ToDocument(),
            .. Documents(catalogue.Countries, context),
            .. Documents(catalogue.Facts, context),
            .. Documents(catalogue.Sources, context),
            .. Documents(catalogue.Indicators, context),
            .. Documents(catalogue.Questions, context),
            .. Documents(catalogue.Essays, context),
            .. Documents(catalogue.Pages, context),
            .. Documents(catalogue.Topics, context),
        ];
    }

    static IEnumerable<IDocument> Documents<T>(IEnumerable<T> records, IExecutionContext context) where T : IRecord =>
        records.Select(record => record.ToDocument(context.FileSystem.RootPath / record.Origin.At.File, NormalizedPath.Null));

    // In a strict run warnings stop the build, and are warnings in their lines all the same.
    static string Counted(List<Diagnostic> wrong)
    {
        var errors = wrong.Count(d => d.Severity == Severity.Error);
        var warnings = wrong.Count - errors;
        var told = new List<string>();
        if (errors > 0) told.Add(errors == 1 ? "1 error" : $"{errors} errors");
        if (warnings == 1) told.Add("1 warning, which counts as an error here");
        if (warnings > 1) told.Add($"{warnings} warnings, which count as errors here");
        return string.Join(" and ", told);
    }

    static bool IsError(Diagnostic diagnostic, bool isStrict) =>
        diagnostic.Severity == Severity.Error || (isStrict && diagnostic.Severity == Severity.Warning);

    static LogLevel LevelOf(Diagnostic diagnostic, SiteSettings settings) => diagnostic.Severity switch
    {
        Severity.Note => LogLevel.Debug,
        _ => IsError(diagnostic, settings.Strict) ? LogLevel.Error : LogLevel.Warning,
    };

    static bool IsContent(IDocument input) => !ToolFiles.Holds(PathOf(input));

    static string PathOf(IDocument input) => input.Destination.IsNull ? "" : input.Destination.FullPath;

    bool IsKnown(IDocument input) => isCertain && memory?.Knows(PathOf(input)) == true;

    static ContentFile Known(IDocument input, string root) =>
        new(PathOf(input), SourceFile.Shown(input.Source.FullPath, root), 0, () => BytesOf(input)) { IsAsBefore = true };

    static ContentFile FileOf(IDocument input, string root)
    {
        var shown = SourceFile.Shown(input.Source.FullPath, root);
        try
        {
            var length = input.ContentProvider.GetLength();

            // Opening a pipe would wait for someone to write into it; it has no length, and an empty file need not be opened.
            return new(PathOf(input), shown, length, () => length == 0 ? [] : BytesOf(input))
            {
                Written = () => File.GetLastWriteTimeUtc(input.Source.FullPath),
            };
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
