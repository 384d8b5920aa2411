using System.Collections.Concurrent;
using DigitalRights.Site.Pipelines;

namespace DigitalRights.Site.Commands.Previewing;

/// <summary>
/// The files of the site as one state of the content makes them. A pipeline runs when a file is asked for that may be one of its own, and
/// only that file is rendered.
/// </summary>
/// <param name="content">The documents of the content.</param>
/// <param name="before">The files of the state before, or null.</param>
sealed class PreviewPages(Project project, IReadOnlyList<IDocument> content, PreviewPages? before)
{
    readonly IReadOnlyDictionary<string, Made> _pipelines = AllPipelines.Create().Where(p => p is not (Content or Publication))
        .ToDictionary(p => p.GetType().Name, p => new Made(() => MakeAsync(project, p, content)));

    // Which pipeline made a file, or one in the same part of the site: most often it does so again.
    readonly ConcurrentDictionary<string, string> _makers = before?._makers ?? [];

    /// <param name="path">From the root of the site, such as <c>facts/kz/x/index.html</c>.</param>
    /// <returns>The file, not rendered yet, or null when there is none.</returns>
    /// <exception cref="ExecutionException">A fault of the program.</exception>
    public async Task<IDocument?> FindAsync(string path)
    {
        var part = path.Split('/')[0];
        var likely = _makers.GetValueOrDefault(path) ?? _makers.GetValueOrDefault(part);
        foreach (var (name, made) in _pipelines.OrderByDescending(p => p.Key == likely))
        {
            if (!(await made.Value).TryGetValue(path, out var document)) continue;
            _makers[path] = _makers[part] = name;
            return document;
        }
        return null;
    }

    static async Task<IReadOnlyDictionary<string, IDocument>> MakeAsync(
        Project project, IPipeline pipeline, IReadOnlyList<IDocument> content)
    {
        var documents = await new SiteRun(project).MakeAsync(pipeline, content, CancellationToken.None);
        return documents.Where(d => !d.Destination.IsNull).DistinctBy(d => d.Destination.FullPath)
            .ToDictionary(d => d.Destination.FullPath, StringComparer.Ordinal);
    }

    sealed class Made(Func<Task<IReadOnlyDictionary<string, IDocument>>> make)
        : Lazy<Task<IReadOnlyDictionary<string, IDocument>>>(() => Task.Run(make));
}
