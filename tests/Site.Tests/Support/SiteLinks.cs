namespace DigitalRights.Site.Tests.Support;

/// <summary>Follows links as a browser does, by the rules for addresses, to a site that stands at a given one.</summary>
sealed class SiteLinks(Uri home, IReadOnlySet<string> files)
{
    /// <summary>The file that a link of a page leads to, and the place in it, or null when it leads out of the site.</summary>
    public (string File, string? Fragment)? Follow(string page, string link)
    {
        var target = new Uri(new Uri(home, page), link);
        if (!home.IsBaseOf(target)) return null;

        var file = Uri.UnescapeDataString(target.AbsolutePath)[Uri.UnescapeDataString(home.AbsolutePath).Length..];
        var fragment = target.Fragment.Length > 1 ? Uri.UnescapeDataString(target.Fragment[1..]) : null;

        // Only a server knows that a folder means the page in it.
        return home.IsFile || files.Contains(file) ? (file, fragment) : (file + "index.html", fragment);
    }
}
