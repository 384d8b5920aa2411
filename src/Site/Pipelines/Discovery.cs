using DigitalRights.Site.Files;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>What machines read to find their way: robots.txt, and with a host the sitemap and the feed.</summary>
public sealed class Discovery : Pipeline
{
    public Discovery()
    {
        Dependencies.UnionWith([nameof(Content), nameof(Home), nameof(Countries), nameof(Facts), nameof(Comparison), nameof(Timelines),
            nameof(Topics), nameof(Indicators), nameof(Essays), nameof(Sources), nameof(Texts), nameof(Downloads), nameof(Search)]);
        ProcessModules = new ModuleList { new AddSitemap(), new AddFiles(Robots.Files), new AddFiles(Feed.Files) };
        OutputModules = new ModuleList { new WriteFiles() };
    }
}
