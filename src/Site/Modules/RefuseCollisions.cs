using DigitalRights.Facts.Diagnostics;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Refuses two documents for one address before any is written, and one for the list of published files, naming the input of both. Letters that
/// differ by case only are one address, since they are on many a system that a site is saved on.
/// </summary>
public sealed class RefuseCollisions : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var root = context.FileSystem.RootPath.FullPath;
        var problems = context.Inputs.Where(d => !d.Destination.IsNull)
            .GroupBy(d => d.Destination.FullPath, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1 || g.Key.Equals(PublishedFiles.Checksums, StringComparison.OrdinalIgnoreCase))
            .SelectMany(g => Lines(g.Key, [.. g.Select(d => SourceFile.Of(d, root)).OfType<string>().Distinct().Order(StringComparer.Ordinal)]))
            .ToList();
        foreach (var problem in problems) context.LogError("{Problem}", problem);
        return problems.Count == 0
            ? context.Inputs
            : throw new ContentException($"The site has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.");
    }

    static IEnumerable<string> Lines(string path, IReadOnlyList<string> sources) => sources.Count == 0
        ? [$"{path}: error PAGE006: This address is taken twice by the program itself."]
        : sources.Select(file => new Diagnostic("PAGE006", Severity.Error, new(file, 1, 1),
            $"The address '{path}' is taken{(sources.FirstOrDefault(s => s != file) is { } other ? $" by {other} too" : "")}.",
            "Name the file differently.").ToString());
}
