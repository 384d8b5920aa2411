using System.Collections.Frozen;

namespace DigitalRights.Site.Commands.Previewing;

/// <summary>What the preview shows: the last site that could be made, and what is wrong with what was written since.</summary>
/// <param name="Number">Counts the states, so that a page knows whether it is old.</param>
/// <param name="Made">The state in which <paramref name="Pages"/> were made.</param>
/// <param name="Pages">The documents of the site by their paths; each is rendered when it is asked for.</param>
/// <param name="Problems">Lines with file, line and column; none when the pages are what was written last.</param>
sealed record PreviewState(int Number, int Made, FrozenDictionary<string, IDocument> Pages, IReadOnlyList<string> Problems)
{
    public static PreviewState Nothing { get; } = new(0, 0, FrozenDictionary<string, IDocument>.Empty, []);
}
