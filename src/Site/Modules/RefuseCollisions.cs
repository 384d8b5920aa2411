using DigitalRights.Facts.Diagnostics;
using DigitalRights.Theme.Links;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Refuses two documents for one address before any is written, a file where another needs a folder, and one for the list of published
/// files, naming the input of both. Letters that differ by case only are one address, since they are on many a system that a site is saved
/// on.
/// </summary>
public sealed class RefuseCollisions : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var root = context.FileSystem.RootPath.FullPath;
        var taken = context.Inputs.Where(d => !d.Destination.IsNull)
            .ToLookup(d => d.Destination.FullPath, d => SourceFile.Of(d, root), StringComparer.OrdinalIgnoreCase);
        var folders = taken.SelectMany(t => FoldersOf(t.Key).Select(folder => (folder, t.Key)))
            .ToLookup(f => f.folder, f => f.Key, StringComparer.OrdinalIgnoreCase);

        var problems = taken.Where(t => t.Count() > 1).SelectMany(t => Lines(t.Key, t, "is taken"))
            .Concat(taken.Select(t => t.Key).Append(Download.Checksums.Name).Where(folders.Contains)
                .SelectMany(file => Lines(file, folders[file].SelectMany(inside => taken[inside]).Concat(taken[file]),
                    "cannot be a file and a folder")))
            .Concat(Lines(Download.Checksums.Name, taken[Download.Checksums.Name], "is that of the list of all files"))
            .ToList();
        foreach (var problem in problems) context.LogError("{Problem}", problem);
        return problems.Count == 0
            ? context.Inputs
            : throw new ContentException($"The site has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.");
    }

    static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    // A document that is made of no file is the program's own; what stands in its way is the input's.
    static IEnumerable<string> Lines(string path, IEnumerable<string?> sources, string problem)
    {
        var files = sources.OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) return sources.Any() ? [$"{path}: error PAGE006: This address {problem} by the program itself."] : [];
        return files.Select(file => new Diagnostic("PAGE006", Severity.Error, new(file, 1, 1),
            $"The address '{path}' {problem}{(files.Find(f => f != file) is { } other ? $", by {other} too" : "")}.",
            "Name the file differently.").ToString());
    }
}
