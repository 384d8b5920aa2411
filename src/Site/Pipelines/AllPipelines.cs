namespace DigitalRights.Site.Pipelines;

/// <summary>
/// The pipelines of the site, one line each, in the order in which their work is begun: what takes long and cannot be divided stands first.
/// </summary>
static class AllPipelines
{
    public static IReadOnlyList<IPipeline> Create() =>
    [
        new Content(),
        new Search(),
        new Downloads(),
        new Countries(),
        new Home(),
        new Facts(),
        new Comparison(),
        new Timelines(),
        new Topics(),
        new Indicators(),
        new Essays(),
        new Sources(),
        new Texts(),
        new Moved(),
        new Discovery(),
        new Assets(),
        new Publication(),
    ];
}
