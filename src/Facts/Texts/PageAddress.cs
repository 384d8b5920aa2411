namespace DigitalRights.Facts.Texts;

/// <summary>An address without what differs and leads nowhere else.</summary>
public static class PageAddress
{
    /// <summary>
    /// The same for all addresses of one page: without the scheme, <c>www.</c>, upper case in the site's name, a slash or an index page at
    /// the end, parameters that track readers, and the place on the page.
    /// </summary>
    public static string Of(Uri address)
    {
        if (Uri.TryCreate(Trackers.In(address.OriginalString).Clean, UriKind.Absolute, out var clean)) address = clean;
        var host = (WebAddress.AsciiHost(address) ?? address.Host).TrimEnd('.').ToLowerInvariant();
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        foreach (var index in (string[])["index.html", "index.htm", "index.php"])
        {
            if (path.EndsWith($"/{index}", StringComparison.OrdinalIgnoreCase)) path = path[..^index.Length];
        }
        var site = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var query = address.Query.Length > 1 ? Uri.UnescapeDataString(address.Query) : "";
        return $"{site}{path.TrimEnd('/')}{query}";
    }
}
