using System.Xml.Linq;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Discovery;

/// <summary>
/// The facts that were published, changed or checked last, as an Atom feed (RFC 4287). It needs absolute addresses, so without a host
/// there is none.
/// </summary>
static class Feed
{
    const int Length = 40;

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<TextFile> Files(SiteContext site) =>
        site.Links.Host is null ? [] : [new(Address.Feed.File, () => Text(site))];

    static string Text(SiteContext site)
    {
        var entries = FeedEntry.Newest(site).Take(Length).ToList();
        var address = site.Links.Absolute(Address.Feed);
        var feed = new XElement(Atom + "feed",
            new XElement(Atom + "title", site.Strings.SiteTitle),
            new XElement(Atom + "id", address),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", address!)),
            new XElement(Atom + "link", new XAttribute("href", site.Links.Absolute(Address.Home)!)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Strings.SiteTitle)),
            new XElement(Atom + "updated", entries.Count > 0 ? Moment(entries[0]) : "1970-01-01T00:00:00Z"),
            entries.Select(Element));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.ToString().ReplaceLineEndings("\n") + "\n";
    }

    static XElement Element(FeedEntry entry) => new(Atom + "entry",
        new XElement(Atom + "title", entry.Title),
        new XElement(Atom + "id", entry.Address),
        new XElement(Atom + "link", new XAttribute("href", entry.Address)),
        new XElement(Atom + "updated", Moment(entry)),
        new XElement(Atom + "summary", entry.Summary));

    static string Moment(FeedEntry entry) => $"{entry.Day.HtmlDateTime}T00:00:00Z";
}
