using DigitalRights.Facts;
using DigitalRights.Facts.Names;

namespace DigitalRights.Site.Downloads;

/// <summary>All sources, a row each, in CSL's terms.</summary>
static class SourceTable
{
    public static string Of(Catalogue catalogue)
    {
        var csv = new Csv("id", "type", "title", "author", "publisher", "container-title",
            "issued_edtf", "accessed", "url", "archived", "language", "standing");
        foreach (var source in catalogue.Sources)
        {
            csv.Row(
                source.Id, source.Type.ToKebab(), source.Title.English, string.Join("; ", source.Authors.Select(a => a.Display)),
                source.Publisher?.English,
                source.ContainerTitle?.English, source.Issued?.Raw, source.Accessed?.Raw, source.Url?.OriginalString,
                string.Join(' ', source.Archived.Select(a => a.OriginalString)), source.Language, source.Standing.ToKebab());
        }
        return csv.ToString();
    }
}
