using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Discovery;

/// <summary>robots.txt (RFC 9309): everything may be read.</summary>
static class Robots
{
    public static IEnumerable<TextFile> Files(SiteContext site) => [new("robots.txt", () => Text(site.Links))];

    static string Text(LinkStyle links) =>
        "User-agent: *\nAllow: /\n" + (links.Absolute(Address.Sitemap) is { } sitemap ? $"Sitemap: {sitemap}\n" : "");
}
