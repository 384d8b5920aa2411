namespace DigitalRights.Site.Verification;

/// <summary>Follows the links of finished pages within the site.</summary>
sealed class LinkChecker(IReadOnlyDictionary<string, FinishedPage> pages, IReadOnlySet<string> files, string linkRoot)
{
    const string IndexPage = "index.html";

    public IEnumerable<string> Problems(FinishedPage page) => page.Links.Select(link => Problem(page, link)).OfType<string>();

    string? Problem(FinishedPage page, string link)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out var outside) && !link.StartsWith('/'))
        {
            return outside.Scheme is "https" or "http" or "mailto" ? null : $"{page.Path}: the link '{link}' is not allowed.";
        }
        var (target, fragment) = link.Split('#', 2) is [var path, var place] ? (path, Uri.UnescapeDataString(place)) : (link, null);
        var file = target.Length == 0 ? page.Path : Resolve(page.Path, Uri.UnescapeDataString(target));
        if (file is null || !files.Contains(file)) return $"{page.Path}: the link '{link}' leads nowhere.";
        return fragment is { Length: > 0 } && pages.TryGetValue(file, out var found) && !found.Ids.Contains(fragment)
            ? $"{page.Path}: the link '{link}' leads to a place that is not on that page."
            : null;
    }

    // The file below the output folder, or null when the link leads out of the site.
    string? Resolve(string from, string link)
    {
        var path = link.StartsWith('/')
            ? link.StartsWith(linkRoot.TrimEnd('/') + "/", StringComparison.Ordinal) ? link[(linkRoot.TrimEnd('/').Length + 1)..] : null
            : from[..(from.LastIndexOf('/') + 1)] + link;
        if (path is null) return null;

        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }
        var file = string.Join('/', parts);
        return file.Length == 0 || file.EndsWith('/') ? file + IndexPage : file;
    }
}
