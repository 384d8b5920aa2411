using System.Xml.Linq;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Modules;

/// <summary>
/// Adds the sitemap of all pages among its inputs, except those at former addresses, which lead on, and those that
/// others show within theirs. It needs absolute addresses, so without
/// a host there is none.
/// </summary>
public sealed class AddSitemap : SyncModule
{
    static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var links = SiteSettings.Of(context.Settings).Links;
        if (links.Host is null) return context.Inputs;

        var pages = context.Inputs.Where(d => !d.Destination.IsNull && d is not ObjectDocument<FormerPage>)
            .Select(d => d.Destination.FullPath)
            .Where(path => path.EndsWith("index.html", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal)
            .Select(path => new Address(path[..^"index.html".Length])).Where(page => !page.IsEmbed).Select(links.Absolute);
        var sitemap = new XDocument(new XElement(Sitemaps + "urlset",
            pages.Select(p => new XElement(Sitemaps + "url", new XElement(Sitemaps + "loc", p)))));
        return context.Inputs.Append(context.CreateDocument(
            NormalizedPath.Null, Address.Sitemap.File, [], context.GetContentProvider("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + sitemap.ToString().ReplaceLineEndings("\n") + "\n", MediaTypes.Xml)));
    }
}
