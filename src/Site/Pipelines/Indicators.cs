using DigitalRights.Facts;
using DigitalRights.Facts.Model;
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
            new RenderPages<IndicatorsPage, Catalogue>(site => [site.Catalogue], _ => Address.Indicators),
            new RenderPages<IndicatorPage, Indicator>(site => site.Catalogue.Indicators, Address.Of),
        };
    }
}
