using System.Text;
using DigitalRights.Facts;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Site.Tests.Support;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

/// <summary>The content of the small site, held in memory.</summary>
static class SmallContent
{
    static readonly string Folder = Path.Combine(Repository.Cases, "a-whole-small-site", "input");

    /// <summary>With other texts in some of its files, or with files more.</summary>
    public static Catalogue With(params (string Path, string Text)[] changes)
    {
        var texts = Support.Folder.Files(Folder).ToDictionary(f => f, f => File.ReadAllBytes(Path.Combine(Folder, f)));
        foreach (var (path, text) in changes) texts[path] = Encoding.UTF8.GetBytes(text);
        var findings = new Findings();
        var files = texts.Select(t => new ContentFile(t.Key, t.Key, t.Value.Length, () => t.Value));
        var catalogue = CatalogueReader.Read(files, findings);
        Assert.DoesNotContain(findings.Sorted(), d => d.Severity == Severity.Error);
        return catalogue;
    }

    /// <summary>A page of the site that this content makes.</summary>
    public static PageContext Page(Catalogue catalogue, Address? address = null) =>
        SiteContext.Of(catalogue, Strings.English, new LinkStyle(true, "example.org", ""), null).Page(address ?? Address.Home);
}
