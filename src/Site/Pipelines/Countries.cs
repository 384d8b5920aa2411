using DigitalRights.Facts;
using DigitalRights.Facts.Records;
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
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<CountriesPage, Catalogue>(_ => Address.Countries),
            new RenderPages<CountryPage, Country>(Address.Of),
            new RenderPages<CountrySourcesPage, Country>(Address.SourcesOf),
            Published.Only,
        };
    }
}
