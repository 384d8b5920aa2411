using DigitalRights.Facts;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>
/// Uses reader and renderer a first time, on another core, while the command line and the settings are read: the first use of each
/// costs more than a hundred that follow.
/// </summary>
static class FirstUse
{
    public static void Begin() => _ = Task.Run(static () =>
    {
        var file = new ContentFile("glossary.yml", "", 0, () => "word: {term: Word, definition: A *word*.}"u8.ToArray());
        var catalogue = CatalogueReader.Read([file], new Findings());
        var site = SiteContext.Of(catalogue, Strings.English, new LinkStyle(HideIndexPages: true, Host: null, Root: ""), null);
        PageRenderer.Render<GlossaryPage, Catalogue>(catalogue, site.Page(Address.Glossary));
    });
}
