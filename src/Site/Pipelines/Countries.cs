using DigitalRights.Facts;
using DigitalRights.Facts.Model;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>A page a country, a page of the sources of each, and their index.</summary>
public sealed class Countries : Pipeline
{
    public Countries()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new RenderPages<CountriesPage, Catalogue>(site => [site.Catalogue], _ => Address.Countries),
            new RenderPages<CountryPage, Country>(site => site.Catalogue.Countries, Address.Of),
            new RenderPages<CountrySourcesPage, Country>(site => site.Catalogue.Countries, Address.SourcesOf),
        };
    }
}
