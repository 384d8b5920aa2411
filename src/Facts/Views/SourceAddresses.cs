using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Views;

/// <summary>The sources by the addresses at which they can be read, archived copies among them.</summary>
sealed class SourceAddresses(Catalogue catalogue)
{
    readonly Dictionary<string, Source> _byPage = catalogue.Sources
        .SelectMany(source => source.Archived.Prepend(source.Url).OfType<Uri>().Select(address => (Page: PageAddress.Of(address), source)))
        .DistinctBy(s => s.Page).ToDictionary(s => s.Page, s => s.source, StringComparer.Ordinal);

    /// <summary>The source that can be read there, however the address is written; null when there is none.</summary>
    public Source? Find(Uri address) => _byPage.GetValueOrDefault(PageAddress.Of(address));
}
