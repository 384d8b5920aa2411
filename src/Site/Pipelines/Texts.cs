using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>The pages of text, the corrections of each day, and the glossary.</summary>
public sealed class Texts : Pipeline
{
    public Texts()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<TextPage, Page>(Address.Of),
            new Derive<Catalogue, CorrectionsDay>(CorrectionsDay.All),
            new RenderPages<CorrectionsDayPage, CorrectionsDay>(day => Address.CorrectionsOf(day.Day)),
            new Derive<Catalogue, CorrectionsPart>(CorrectionsPart.All),
            new RenderPages<CorrectionsPartPage, CorrectionsPart>(Address.Of),
            new RenderPages<GlossaryPage, Catalogue>(_ => Address.Glossary),
            Published.Only,
        };
    }
}
