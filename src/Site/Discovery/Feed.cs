using System.Globalization;
using System.Xml.Linq;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Discovery;

/// <summary>
/// The facts that were checked last, as an Atom feed (RFC 4287). An entry is updated on the day of its last check, never on the day of
/// the event. It needs absolute addresses, so without a host there is none.
/// </summary>
static class Feed
{
    const int Length = 40;

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<TextFile> Files(SiteContext site) =>
        site.Links.Host is null ? [] : [new(Address.Feed.File, () => Text(site))];

    static string Text(SiteContext site)
    {
        var facts = site.Catalogue.Facts.OrderByDescending(f => f.Verified).ThenByDescending(f => f.Date)
            .ThenBy(f => f.Id, StringComparer.Ordinal).Take(Length).ToList();
        var address = site.Links.Absolute(Address.Feed);
        var feed = new XElement(Atom + "feed",
            new XElement(Atom + "title", site.Strings.SiteTitle),
            new XElement(Atom + "id", address),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", address!)),
            new XElement(Atom + "link", new XAttribute("href", site.Links.Absolute(Address.Home)!)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Strings.SiteTitle)),
            new XElement(Atom + "updated", facts.Count > 0 ? DayOf(facts[0]) : "1970-01-01T00:00:00Z"),
            facts.Select(f => Entry(f, site)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.ToString().ReplaceLineEndings("\n") + "\n";
    }

    static XElement Entry(Fact fact, SiteContext site)
    {
        var address = site.Links.Absolute(Address.Of(fact))!;
        return new(Atom + "entry",
            new XElement(Atom + "title", fact.Title.In(site.Strings.Language)),
            new XElement(Atom + "id", address),
            new XElement(Atom + "link", new XAttribute("href", address)),
            new XElement(Atom + "updated", DayOf(fact)),
            new XElement(Atom + "summary",
                string.Create(CultureInfo.InvariantCulture, $"{site.Strings.Kinds[fact.Kind]}. {fact.Date?.ToText(site.Strings.Dates)}")));
    }

    static string DayOf(Fact fact) => $"{fact.Verified.HtmlDateTime}T00:00:00Z";
}
