using DigitalRights.Facts;
using DigitalRights.Facts.Model;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>The comparative table, a page a question, and a page a pair of countries.</summary>
public sealed class Comparison : Pipeline
{
    public Comparison()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new RenderPages<ComparePage, Catalogue>(site => [site.Catalogue], _ => Address.Compare),
            new RenderPages<QuestionPage, Question>(site => site.Catalogue.Questions, Address.Of),
            new RenderPages<PairPage, CountryPair>(site => PairsOf(site.Catalogue.Countries), pair => Address.Pair(pair.First, pair.Second)),
        };
    }

    static IEnumerable<CountryPair> PairsOf(IReadOnlyList<Country> countries) =>
        countries.SelectMany((first, i) => countries.Skip(i + 1).Select(second => new CountryPair(first, second)));
}
