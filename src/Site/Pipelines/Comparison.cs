using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>
/// The list of questions, the comparative table, its groups where it is long, a page a question, and a page a pair of countries.
/// </summary>
public sealed class Comparison : Pipeline
{
    public Comparison()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<ComparePage, Catalogue>(_ => Address.Compare),
            new RenderPages<QuestionsPage, Catalogue>(_ => Address.Questions),
            new Derive<Catalogue, CountedQuestion>(CountedQuestion.All),
            new RenderPages<CountedQuestionPage, CountedQuestion>(Address.Of),
            new Derive<Catalogue, QuestionGroup>(QuestionGroup.Pages),
            new RenderPages<QuestionGroupPage, QuestionGroup>(Address.Of),
            new RenderPages<QuestionPage, Question>(Address.Of),
            new RenderPages<QuestionEmbed, Question>(Address.EmbedOf),
            new Derive<SiteContext, CountryPair>(site => CountryPair.All(site.Catalogue.Countries)),
            new RenderPages<PairPage, CountryPair>(Address.Of),
            Published.Only,
        };
    }
}
