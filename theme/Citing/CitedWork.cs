using DigitalRights.Facts.Dates;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Citing;

/// <summary>What a page of this site is cited as.</summary>
/// <param name="Key">Unique within the site; becomes the key of the entry.</param>
/// <param name="Checked">The day of the last check or of the present wording.</param>
/// <param name="Address">Absolute, or null when the site does not know its host.</param>
public sealed record CitedWork(string Key, string Title, string Container, Edtf? Checked, string? Address)
{
    public static CitedWork Of(PageContext page, string title, Edtf? @checked) => new(
        page.Links.Page.Path.Trim('/').Replace('/', '-'),
        title,
        page.Strings.SiteTitle,
        @checked,
        page.Links.Style.Absolute(page.Links.Page));

    /// <summary>The citation in plain text, without the address.</summary>
    public string ToText(Strings words) => Checked is null
        ? Strings.Fill(words.CitePage, Title, Container)
        : Strings.Fill(words.CiteFact, Title, Container, Checked.ToText(words.Dates));
}
