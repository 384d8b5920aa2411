using DigitalRights.Site.Discovery;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>What machines read to find their way: robots.txt, and with a host the feeds and calendars.</summary>
public sealed class Discovery : Pipeline
{
    public Discovery()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new AddFiles(Robots.Files),
            new AddFiles(Feed.Files),
            new AddFiles(Calendar.Files),
            Published.Only,
        };
    }
}
