namespace DigitalRights.Site.Pipelines;

/// <summary>The pipelines of the site, one line each.</summary>
static class AllPipelines
{
    public static IReadOnlyList<IPipeline> Create() =>
    [
        new Content(),
        new Home(),
        new Countries(),
        new Facts(),
        new Comparison(),
        new Timelines(),
        new Topics(),
        new Indicators(),
        new Essays(),
        new Sources(),
        new Texts(),
        new Downloads(),
        new Search(),
        new Discovery(),
        new Assets(),
        new Verification(),
    ];
}
