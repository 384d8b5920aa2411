using DigitalRights.Site.Verification;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Reads every page that the pipelines made, when the setting asks for it: links and fragments lead somewhere, ids are unique, headings
/// step down, and nothing is loaded from elsewhere.
/// </summary>
public sealed class VerifyPages : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (!context.Settings.GetBool(SettingKeys.VerifyPages)) return context.Inputs;

        var documents = context.Outputs.Where(d => !d.Destination.IsNull).DistinctBy(d => d.Destination.FullPath).ToList();
        var pages = documents.AsParallel().Where(d => d.Destination.Extension == ".html").Select(Read).ToDictionary(p => p.Path, StringComparer.Ordinal);
        var files = documents.Select(d => d.Destination.FullPath).Append("SHA256SUMS").ToHashSet(StringComparer.Ordinal);
        var links = new LinkChecker(pages, files, SettingKeys.LinkStyleOf(context).Root);

        var problems = pages.Values.OrderBy(p => p.Path, StringComparer.Ordinal).SelectMany(p => p.Problems.Concat(links.Problems(p))).ToList();
        foreach (var problem in problems) context.LogError("{Problem}", problem);
        return problems.Count == 0 ? context.Inputs : throw new ContentException($"The finished pages have {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.");
    }

    static FinishedPage Read(IDocument document)
    {
        using var stream = document.GetContentStream();
        return PageReader.Read(document.Destination.FullPath, stream);
    }
}
