namespace DigitalRights.Engine;

/// <summary>Which dependencies make no sense.</summary>
static class PipelineRules
{
    public static IEnumerable<string> Broken(IEnumerable<NamedPipeline> pipelines) =>
        from pipeline in pipelines
        from dependency in pipeline.Dependencies
        let error = Error(pipeline.Pipeline, dependency.Pipeline)
        where error is not null
        select $"{error}: {pipeline} -> {dependency}.";

    static string? Error(IPipeline pipeline, IPipeline dependency) =>
        pipeline.Isolated ? "An isolated pipeline cannot depend on another one"
        : dependency.Isolated ? "A pipeline cannot depend on an isolated one"
        : dependency.Deployment && !pipeline.Deployment ? "Only a deployment pipeline can depend on another one of its kind"
        : null;
}
