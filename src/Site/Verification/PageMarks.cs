namespace DigitalRights.Site.Verification;

/// <summary>What of a finished page is checked: the marks in it, whoever read them.</summary>
/// <param name="Ids">The places that fragments can lead to, as often as they stand.</param>
/// <param name="Links">Every address that it names, each once.</param>
/// <param name="Headings">In the order of the page.</param>
/// <param name="Styled">The elements that have a style or a script of their own.</param>
/// <param name="Loaded">The addresses that a browser loads by itself.</param>
sealed record PageMarks(
    IReadOnlyList<string> Ids,
    IReadOnlyCollection<string> Links,
    IReadOnlyList<PageHeading> Headings,
    IReadOnlyList<string> Styled,
    IReadOnlyList<string> Loaded)
{
    /// <summary>The places that fragments can lead to, each once.</summary>
    public IReadOnlySet<string> Places { get; } = Ids.ToHashSet(StringComparer.Ordinal);
}

/// <summary>A heading of a finished page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words.</param>
sealed record PageHeading(int Level, string Text);
