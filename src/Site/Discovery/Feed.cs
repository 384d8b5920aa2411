using System.Text.Json;
using System.Xml.Linq;
using DigitalRights.Site.Downloads;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Discovery;

/// <summary>
/// The facts that were published, changed or checked last, of all and of each country and topic, as Atom (RFC 4287) and as JSON Feed 1.1
/// (https://www.jsonfeed.org/version/1.1/). They need absolute addresses, so without a host there are none.
/// </summary>
static class Feed
{
    const int Length = 40;

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<MadeFile> Files(SiteContext site) => site.Links.Host is null ? [] :
        Followed.All(site.Catalogue).SelectMany<Followed, MadeFile>(followed =>
        [
            new TextFile(followed.Atom.File, () => AtomOf(followed, site)),
            new(followed.Json.File, () => JsonOf(followed, site)),
        ]);

    static IReadOnlyList<FeedEntry> EntriesOf(Followed followed, SiteContext site) =>
        [.. FeedEntry.Newest(followed.FactsOf(site.Catalogue), site).Take(Length)];

    static string TitleOf(Followed followed, SiteContext site) => followed.About is null
        ? site.Strings.SiteTitle
        : Strings.Fill(site.Strings.TitleOf, followed.About.Title.In(site.Strings.Language), site.Strings.SiteTitle);

    static string AtomOf(Followed followed, SiteContext site)
    {
        var entries = EntriesOf(followed, site);
        var address = site.Links.Absolute(followed.Atom)!;
        var feed = new XElement(Atom + "feed",
            new XElement(Atom + "title", TitleOf(followed, site)),
            new XElement(Atom + "id", address),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", address)),
            new XElement(Atom + "link", new XAttribute("href", site.Links.Absolute(followed.Page)!)),
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

    static byte[] JsonOf(Followed followed, SiteContext site) => DataJson.WriteReadable(json => json.Object(() =>
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", TitleOf(followed, site));
        json.WriteString("home_page_url", site.Links.Absolute(followed.Page));
        json.WriteString("feed_url", site.Links.Absolute(followed.Json));
        json.WriteString("language", site.Strings.Language);
        json.List("authors", [site.Strings.SiteTitle], name => json.Object(() => json.WriteString("name", name)));
        json.List("items", EntriesOf(followed, site), entry => json.Object(() => Write(json, entry)));
    }));

    static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteString("id", entry.Address);
        json.WriteString("url", entry.Address);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Summary);
        json.WriteString("date_modified", Moment(entry));
    }

    static string Moment(FeedEntry entry) => $"{entry.Day.HtmlDateTime}T00:00:00Z";
}
