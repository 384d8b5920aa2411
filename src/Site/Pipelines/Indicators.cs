using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>A page an indicator, and their index with its parts.</summary>
public sealed class Indicators : Pipeline
{
    public Indicators()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<IndicatorsPage, Catalogue>(_ => Address.Indicators),
            new Derive<Catalogue, IndexPart<Indicator>>(content => IndexPart.Of(Address.Indicators, Shelves.Of(content.Indicators))),
            new RenderPages<IndicatorsPartPage, IndexPart<Indicator>>(part => part.Address),
            new RenderPages<IndicatorPage, Indicator>(Address.Of),
            new RenderPages<IndicatorEmbed, Indicator>(Address.EmbedOf),
            Published.Only,
        };
    }
}
