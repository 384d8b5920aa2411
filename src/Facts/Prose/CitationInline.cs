using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Prose;

/// <summary><c>[@source-id, paragraph 5]</c>: cites a source, and perhaps the place in it.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>Empty when the text between the brackets is not understood.</summary>
    public required string SourceId { get; init; }

    public string? Locator { get; init; }
}
