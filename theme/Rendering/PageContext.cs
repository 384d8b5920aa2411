using DigitalRights.Facts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Rendering;

/// <summary>What every component of a page can see.</summary>
public sealed record PageContext(SiteContext Site, PageLinks Links)
{
    public Catalogue Catalogue => Site.Catalogue;

    public Strings Strings => Site.Strings;
}
