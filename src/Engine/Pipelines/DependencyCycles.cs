namespace DigitalRights.Engine;

/// <summary>Finds circles in the dependencies.</summary>
static class DependencyCycles
{
    /// <summary>An error for each circle, which prints its path.</summary>
    public static IEnumerable<string> In(IEnumerable<NamedPipeline> pipelines)
    {
        var done = new HashSet<NamedPipeline>();
        return pipelines.SelectMany(pipeline => Visit(pipeline, [], done)).ToList();
    }

    static IEnumerable<string> Visit(NamedPipeline pipeline, List<NamedPipeline> path, HashSet<NamedPipeline> done)
    {
        var start = path.IndexOf(pipeline);
        path.Add(pipeline);
        if (start >= 0)
        {
            yield return $"Pipelines depend on each other in a circle: {string.Join(" -> ", path.Skip(start))}.";
        }
        else if (!done.Contains(pipeline))
        {
            foreach (var error in pipeline.Dependencies.SelectMany(dependency => Visit(dependency, path, done)))
            {
                yield return error;
            }

            done.Add(pipeline);
        }

        path.RemoveAt(path.Count - 1);
    }
}
