#pragma warning disable BL0006 // The frames of a render tree are for renderers, and this is one.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// Writes a page's components as HTML, as ASP.NET Core's own renderer does, but in one pass: that one keeps every component and the tree of
/// all for changes to come, and a page of this site has none. It takes a quarter of its time.
/// </summary>
sealed class TreeWriter(PageContext page, PageBuffer output)
{
    static readonly HashSet<string> WithoutContent = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    // One for each level of nesting: the frames of a component are read while those within it are made.
    readonly List<RenderTreeBuilder> _builders = [];
    int _depth;

    public void Write(Part part) => Write(builder => part.Build(page, builder));

    public void Write(RenderFragment part)
    {
        if (_depth == _builders.Count) _builders.Add(new());
        var builder = _builders[_depth++];
        part(builder);
        var frames = builder.GetFrames();
        WriteAll(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        _depth--;
    }

    void WriteAll(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty) frames = frames[WriteFirst(frames)..];
    }

    // How many frames that took.
    int WriteFirst(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                output.WriteEncoded(frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                output.Write(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Element:
                WriteElement(frame.ElementName, frames[1..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Region:
                WriteAll(frames[1..frame.RegionSubtreeLength]);
                return frame.RegionSubtreeLength;
            case RenderTreeFrameType.Component:
                WriteComponent(PartShape.Of(frame.ComponentType), frames[1..frame.ComponentSubtreeLength]);
                return frame.ComponentSubtreeLength;
            default:
                throw new NotSupportedException($"Pages have no {frame.FrameType}.");
        }
    }

    void WriteComponent(PartShape shape, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var part = shape.New();
        foreach (ref readonly var parameter in parameters) shape.Set(part, parameter.AttributeName, parameter.AttributeValue);
        Write(part);
    }

    void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> frames)
    {
        output.Write("<");
        output.Write(name);
        while (frames is [{ FrameType: RenderTreeFrameType.Attribute }, ..])
        {
            WriteAttribute(frames[0].AttributeName, frames[0].AttributeValue);
            frames = frames[1..];
        }
        if (frames.IsEmpty && WithoutContent.Contains(name))
        {
            output.Write(" />");
            return;
        }
        output.Write(">");
        WriteAll(frames);
        output.Write("</");
        output.Write(name);
        output.Write(">");
    }

    // One that is null or false has no frame.
    void WriteAttribute(string name, object value)
    {
        output.Write(" ");
        output.Write(name);
        if (value is true) return;
        output.Write("=\"");
        output.WriteEncoded((string)value);
        output.Write("\"");
    }
}
