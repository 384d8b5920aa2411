using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>A page an indicator, and their index.</summary>
public sealed class Indicators : Pipeline
{
    public Indicators()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<IndicatorsPage, Catalogue>(_ => Address.Indicators),
            new RenderPages<IndicatorPage, Indicator>(Address.Of),
            new RenderPages<IndicatorEmbed, Indicator>(Address.EmbedOf),
            Published.Only,
        };
    }
}
