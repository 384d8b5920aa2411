using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DigitalRights.Theme.Prose;

/// <summary>Writes a citation as a numbered note, or as a link to its source where the page has no notes.</summary>
sealed class CitationHtml(PageContext page, Notes? notes) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (page.Catalogue.Find(Noun.Source, citation.SourceId) is not Source source)
        {
            renderer.WriteEscape(citation.SourceId);
            return;
        }
        if (notes is null)
        {
            renderer.Write("(<a href=\"").WriteEscapeUrl(page.Links.To(Address.Of(source))).Write("\">")
                .Write(Bidi.Html(source.ShortName.In(page.Strings.Language)).Value).Write("</a>)");
            return;
        }
        var mark = notes.Cite(source, citation.Locator);
        renderer.Write($"<sup><a id=\"{mark.Fragment}\" href=\"#{mark.Note.Fragment}\">[{mark.Note.Number}]</a></sup>");
    }
}
