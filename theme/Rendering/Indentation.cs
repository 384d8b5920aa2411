namespace DigitalRights.Theme.Rendering;

/// <summary>
/// Takes the indentation of templates out of a page, so that they can be indented for whoever reads them and readers do not load it. A line
/// end stays, since between words it is a space, but for one before an end tag; what stands in <c>pre</c> stays as it is.
/// </summary>
public static class Indentation
{
    /// <summary>Removes what is blank at the start of each line, blank lines among it.</summary>
    /// <param name="html">A page in UTF-8; what is left of it stands at the start.</param>
    /// <returns>How many bytes are left.</returns>
    public static int Remove(Span<byte> html)
    {
        var (read, kept) = (0, 0);
        while (read < html.Length)
        {
            var length = LineOf(html[read..]);
            html.Slice(read, length).CopyTo(html[kept..]);
            (read, kept) = (read + length, kept + length);
            while (read < html.Length && html[read] is (byte)' ' or (byte)'\t' or (byte)'\n') read++;
            if (html[read..].StartsWith("</"u8) && html[kept - 1] == (byte)'\n') kept--;
        }
        return kept;
    }

    // Up to the next line end outside of "pre", itself among it.
    static int LineOf(ReadOnlySpan<byte> html)
    {
        var from = 0;
        while (html[from..].IndexOf((byte)'\n') is >= 0 and var length)
        {
            if (html.Slice(from, length).IndexOf("<pre"u8) is not (>= 0 and var pre)) return from + length + 1;
            if (html[(from + pre)..].IndexOf("</pre>"u8) is not (>= 0 and var end)) break;
            from += pre + end;
        }
        return html.Length;
    }
}
