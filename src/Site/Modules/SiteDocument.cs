using DigitalRights.Site.Pipelines;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>The content of the site as the pipeline that reads it hands it on.</summary>
static class SiteDocument
{
    public static SiteContext Of(IExecutionContext context) =>
        context.Outputs.FromPipeline(nameof(Content)).OfType<ObjectDocument<SiteContext>>().Single().Object;
}
