using System.Buffers;
using System.Net;
using System.Text;

namespace DigitalRights.Site.Verification;

/// <summary>
/// Reads the marks of a page that this program has just written, a hundred times as fast as a browser would: such a page has every
/// less-than sign of a text encoded, every element closed as it was opened, and scripts only as data. That both see the same is tested on
/// every page of every test site, and <c>check</c> reads as a browser does.
/// </summary>
ref struct PageScan
{
    static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \n\t=>/"u8);
    static readonly SearchValues<byte> ValueEnds = SearchValues.Create(" \n\t>"u8);

    // In lists and long texts there are fewer, or more.
    const int BytesToALink = 160;

    readonly ReadOnlySpan<byte> _page;
    readonly List<string> _ids = [];
    readonly HashSet<string> _links;
    readonly List<PageHeading> _headings = [];
    readonly List<string> _styled = [];
    readonly List<string> _loaded = [];
    int _at;

    PageScan(ReadOnlySpan<byte> page)
    {
        _page = page;
        _links = new(page.Length / BytesToALink, StringComparer.Ordinal);
    }

    public static PageMarks Read(ReadOnlySpan<byte> page)
    {
        var scan = new PageScan(page);
        while (scan.NextTag()) scan.ReadTag();
        return new(scan._ids, scan._links, scan._headings, scan._styled, scan._loaded);
    }

    bool NextTag()
    {
        var next = _page[_at..].IndexOf((byte)'<');
        if (next < 0) return false;
        _at += next + 1;
        return true;
    }

    void ReadTag()
    {
        var name = Name();
        if (name.IsEmpty)
        {
            SkipTo((byte)'>');
            return;
        }
        string? id = null, href = null, source = null, relation = null;
        var isStyled = false;
        while (NextAttribute(out var attribute, out var value))
        {
            if (attribute.SequenceEqual("id"u8)) id = Decode(value);
            else if (attribute.SequenceEqual("href"u8)) href = Decode(value);
            else if (attribute.SequenceEqual("src"u8)) source = Decode(value);
            else if (attribute.SequenceEqual("rel"u8)) relation = Decode(value);
            else if (attribute.SequenceEqual("style"u8) || attribute.StartsWith("on"u8)) isStyled = true;
        }
        if (id is not null) _ids.Add(id);
        if ((href ?? source) is { } link) _links.Add(link);
        if (isStyled) _styled.Add(Encoding.UTF8.GetString(name));
        if (source is not null) _loaded.Add(source);
        else if (name.SequenceEqual("link"u8) && relation is "stylesheet" or "icon") _loaded.Add(href!);
        if (name is [(byte)'h', >= (byte)'1' and <= (byte)'6']) _headings.Add(new(name[1] - '0', TextUntil(name)));
        else if (name.SequenceEqual("script"u8)) SkipPast("</script"u8);
    }

    ReadOnlySpan<byte> Name()
    {
        var start = _at;
        while (_at < _page.Length && (char.IsAsciiLetterOrDigit((char)_page[_at]) || _page[_at] == (byte)'-')) _at++;
        return _page[start.._at];
    }

    // Leaves the tag behind when there is none.
    bool NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = [];
        value = [];
        while (_at < _page.Length && (IsSpace(_page[_at]) || _page[_at] == (byte)'/')) _at++;
        if (_at >= _page.Length || _page[_at] == (byte)'>')
        {
            _at = Math.Min(_at + 1, _page.Length);
            return false;
        }
        var length = _page[_at..].IndexOfAny(NameEnds);
        name = length < 0 ? _page[_at..] : _page.Slice(_at, length);
        _at += name.Length;
        if (_at < _page.Length && _page[_at] == (byte)'=') value = Value();
        return true;
    }

    ReadOnlySpan<byte> Value()
    {
        _at++;
        var isQuoted = _at < _page.Length && _page[_at] is (byte)'"' or (byte)'\'';
        var rest = isQuoted ? _page[(_at + 1)..] : _page[_at..];
        var end = isQuoted ? rest.IndexOf(_page[_at]) : rest.IndexOfAny(ValueEnds);
        var value = end < 0 ? rest : rest[..end];
        _at = Math.Min(_at + value.Length + (isQuoted ? 2 : 0), _page.Length);
        return value;
    }

    // The words of an element that is open, without its tags; the scan goes on within it.
    readonly string TextUntil(ReadOnlySpan<byte> name)
    {
        var rest = _page[_at..];
        var text = new StringBuilder();
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf((byte)'<');
            text.Append(Encoding.UTF8.GetString(tag < 0 ? rest : rest[..tag]));
            if (tag < 0) break;
            rest = rest[(tag + 1)..];
            if (rest.Length > name.Length && rest[0] == (byte)'/' && rest[1..].StartsWith(name)) break;
            rest = rest[(rest.IndexOf((byte)'>') + 1)..];
        }
        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    void SkipTo(byte end) => _at = _page[_at..].IndexOf(end) is >= 0 and var found ? _at + found + 1 : _page.Length;

    void SkipPast(ReadOnlySpan<byte> end) => _at = _page[_at..].IndexOf(end) is >= 0 and var found ? _at + found : _page.Length;

    static string Decode(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
