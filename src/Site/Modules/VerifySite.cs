using DigitalRights.Facts.Diagnostics;
using DigitalRights.Site.Verification;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Tells what is wrong with the finished site, each with the place in the input that it comes from: links and fragments lead somewhere, ids
/// are unique, headings step down, nothing is loaded from elsewhere, and no page is too heavy.
/// </summary>
/// <param name="read">What has looked at the site while it was written.</param>
public sealed class VerifySite(ReadAsWritten read) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var problems = read.Site!.Problems().ToList();
        if (problems.Count == 0) return context.Inputs;

        var input = new PlacesInInput(SiteDocument.Of(context));
        var told = new Findings();
        var ours = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, problem) in problems)
        {
            var places = input.Tell(path, problem).ToList();
            told.AddRange(places);
            if (places.Count == 0) ours.Add(Ours(path, problem));
        }
        IReadOnlyList<string> lines = [.. told.Sorted().Select(d => d.ToString()), .. ours];
        foreach (var line in lines) context.LogError("{Problem}", line);
        throw new ContentException($"The finished site has {lines.Count} {(lines.Count == 1 ? "problem" : "problems")}.");
    }

    // What the pages have in common, such as the menu, links to the same place from each of them.
    static string Ours(string path, PageProblem problem) => problem is { Code: LinkChecker.NowhereCode, Link.File: { } file }
        ? $"{file}: error {problem.Code}: Pages link to this one, but nothing makes it."
        : $"{path}: error {problem.Code}: {problem.Message}";
}
