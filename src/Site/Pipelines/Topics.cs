using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>A page a topic, and their index.</summary>
public sealed class Topics : Pipeline
{
    public Topics()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<TopicsPage, Catalogue>(_ => Address.Topics),
            new RenderPages<TopicPage, Topic>(Address.Of),
            Published.Only,
        };
    }
}
