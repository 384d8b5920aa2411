namespace DigitalRights.Theme.Links;

/// <summary>
/// Writes addresses relative to one page, so that the site works at a domain's root, below a path, and opened from a folder.
/// Only the page that servers show in place of any missing one writes them from the root.
/// </summary>
public sealed class PageLinks(Address page, LinkStyle style)
{
    const string Up = "../";

    readonly string _folder = page.Path[..(page.Path.LastIndexOf('/') + 1)];
    readonly string _toRoot = string.Concat(Enumerable.Repeat(Up, page.Path.Count('/')));

    public Address Page => page;

    /// <summary>Pages that have this in common write links to where the parts of the site begin alike.</summary>
    public (int Depth, string Part) Level =>
        page == Address.NotFound ? (-1, "") : (_toRoot.Length / Up.Length, _folder[..(_folder.IndexOf('/', StringComparison.Ordinal) + 1)]);

    public LinkStyle Style => style;

    public string To(Address target)
    {
        if (page == Address.NotFound) return style.Rooted(target);
        if (target.Path == page.Path && target.Fragment is not null) return LinkStyle.Fragment(target);
        return Relative(style.HideIndexPages ? target.Path : target.File) + LinkStyle.Fragment(target);
    }

    string Relative(string target)
    {
        var same = _folder.AsSpan().CommonPrefixLength(target);
        var shared = _folder.AsSpan(0, same).LastIndexOf('/') + 1;
        var up = _folder.AsSpan(shared).Count('/');
        var link = string.Concat(_toRoot.AsSpan(0, up * Up.Length), target.AsSpan(shared));
        return link.Length == 0 ? "./" : link;
    }
}
