using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Prose;

/// <summary><c>[[…]]</c>: prints what a fact or an indicator says, so that a corrected fact corrects every text.</summary>
public sealed class BindingInline : LeafInline
{
    /// <summary>What is bound, or null when the text between the brackets is not understood.</summary>
    public required Binding? Binding { get; init; }

    /// <summary>The text between the brackets.</summary>
    public required string Written { get; init; }
}
