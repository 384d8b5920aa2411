using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Modules;

/// <summary>The content of the site as a whole, which flows with the records and the pages made of them.</summary>
static class SiteDocument
{
    public static SiteContext Of(IExecutionContext context) => context.Inputs.OfType<ObjectDocument<SiteContext>>().Single().Object;
}
