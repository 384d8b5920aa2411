using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DigitalRights.Theme.Words;

/// <summary>How words become HTML.</summary>
static class PageEncoder
{
    /// <summary>Without the ranges, every letter that is not Latin would be written as a character reference.</summary>
    public static HtmlEncoder Html { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
