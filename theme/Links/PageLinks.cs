using System.Text;

namespace DigitalRights.Theme.Links;

/// <summary>
/// Writes addresses relative to one page, so that the site works at a domain's root, below a path, and opened from a folder.
/// Only the page that servers show in place of any missing one writes them from the root.
/// </summary>
public sealed class PageLinks(Address page, LinkStyle style)
{
    readonly string[] _folders = page.Path.Split('/')[..^1];

    public Address Page => page;

    public LinkStyle Style => style;

    public string To(Address target)
    {
        if (page == Address.NotFound) return style.Rooted(target);
        if (target.Path == page.Path && target.Fragment is not null) return LinkStyle.Fragment(target);
        return Relative(style.HideIndexPages ? target.Path : target.File) + LinkStyle.Fragment(target);
    }

    string Relative(string target)
    {
        var parts = target.Split('/');
        var shared = 0;
        while (shared < _folders.Length && shared < parts.Length - 1 && _folders[shared] == parts[shared]) shared++;

        var link = new StringBuilder();
        for (var up = shared; up < _folders.Length; up++) link.Append("../");
        link.AppendJoin('/', parts[shared..]);
        return link.Length == 0 ? "./" : link.ToString();
    }
}
