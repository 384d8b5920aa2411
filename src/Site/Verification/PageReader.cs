using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace DigitalRights.Site.Verification;

/// <summary>
/// Reads a finished page as a browser does: by the tokens of the HTML standard (HTML Living Standard, 13.2.5). All that is looked at is a
/// part of one, so that no tree is built of them. The only place that uses AngleSharp.
/// </summary>
sealed class PageReader : IDisposable
{
    readonly HtmlTokenizer _tokens;
    readonly List<string> _ids = [];
    readonly HashSet<string> _links = new(StringComparer.Ordinal);
    readonly List<PageHeading> _headings = [];
    readonly List<string> _styled = [];
    readonly List<string> _loaded = [];
    readonly StringBuilder _text = new();

    // That of the heading which is open, or 0.
    int _level;

    // Whatever is not looked at is not kept: comments, texts outside headings, and attributes of other names.
    PageReader(TextSource page) => _tokens = new(page, HtmlEntityProvider.ResolverExtended)
    {
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        SkipRCDataText = true,
        SkipDataText = true,
        ShouldEmitAttribute = static (ref _, name) => IsLookedAt(name.Span),
    };

    public static PageMarks Read(ArraySegment<byte> html)
    {
        using var source = new TextSource(new ReadOnlyByteTextSource(html.AsMemory(), Encoding.UTF8));
        using var reader = new PageReader(source);
        while (reader.ReadToken())
        {
        }
        return new(reader._ids, reader._links, reader._headings, reader._styled, reader._loaded);
    }

    public void Dispose() => _tokens.Dispose();

    bool ReadToken()
    {
        ref var token = ref _tokens.GetStructToken();
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                ReadStart(ref token);
                return true;
            case HtmlTokenType.EndTag:
                if (_level > 0 && LevelOf(token.Name.Memory.Span) == _level) EndHeading();
                return true;
            case HtmlTokenType.Character:
                if (_level > 0) _text.Append(token.Data.Memory.Span);
                return true;
            default:
                return token.Type != HtmlTokenType.EndOfFile;
        }
    }

    void ReadStart(ref StructHtmlToken tag)
    {
        var name = tag.Name.Memory.Span;
        if (tag.Attributes.Count > 0) ReadAttributes(ref tag);
        if (LevelOf(name) is > 0 and var level)
        {
            if (_level > 0) EndHeading();
            _level = level;
            _tokens.SkipDataText = false;
        }
        _tokens.State = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };
    }

    void EndHeading()
    {
        _headings.Add(new(_level, _text.ToString().Trim()));
        _text.Clear();
        _level = 0;
        _tokens.SkipDataText = true;
    }

    void ReadAttributes(ref StructHtmlToken tag)
    {
        string? id = null, address = null, source = null, relation = null;
        var isStyled = false;
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var attribute = tag.Attributes[i];
            switch (attribute.Name.Memory.Span)
            {
                case "id": id ??= attribute.Value.ToString(); break;
                case "href": address ??= attribute.Value.ToString(); break;
                case "src": source ??= attribute.Value.ToString(); break;
                case "rel": relation ??= attribute.Value.ToString(); break;
                default: isStyled = true; break;
            }
        }
        if (id is not null) _ids.Add(id);
        if ((address ?? source) is { } link) _links.Add(link);
        if (source is not null) _loaded.Add(source);
        else if (address is not null && IsLoaded(tag.Name.Memory.Span, relation)) _loaded.Add(address);
        if (isStyled) _styled.Add(tag.Name.ToString());
    }

    /// <summary>Whether a browser fetches what the element leads to by itself.</summary>
    static bool IsLoaded(ReadOnlySpan<char> element, string? relation) => element is "link" && relation is "stylesheet" or "icon";

    static int LevelOf(ReadOnlySpan<char> element) => element is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;

    static bool IsLookedAt(ReadOnlySpan<char> attribute) =>
        attribute is "id" or "href" or "src" or "rel" or "style" || attribute.StartsWith("on", StringComparison.Ordinal);
}
