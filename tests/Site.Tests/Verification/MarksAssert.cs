using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Tests.Verification;

/// <summary>That the quick reading of a page, on which every build relies, sees what a browser sees.</summary>
static class MarksAssert
{
    public static void SeenAlike(byte[] page)
    {
        var (seen, scanned) = (PageReader.Read(page), PageScan.Read(page));

        Assert.Equal(seen.Ids, scanned.Ids);
        Assert.Equal(seen.Links.Order(StringComparer.Ordinal), scanned.Links.Order(StringComparer.Ordinal));
        Assert.Equal(seen.Headings, scanned.Headings);
        Assert.Equal(seen.Styled, scanned.Styled);
        Assert.Equal(seen.Loaded, scanned.Loaded);
    }
}
