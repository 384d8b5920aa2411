using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Prose;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Model;

/// <summary>A published change of substance. Its id is its day and the first record that was changed, or a name of its own.</summary>
/// <param name="What">What was wrong, in a sentence.</param>
/// <param name="Where">The records that were changed.</param>
/// <param name="Was">What stood there, or null when something was missing.</param>
/// <param name="Now">What stands there now, or null when it was withdrawn.</param>
public sealed record Correction(string Id, Origin Origin, Edtf Date, Markdown What, IReadOnlyList<Reference> Where, Text? Was, Text? Now) : IRecord
{
    public Noun Noun => Noun.Correction;

    public Text Title { get; } = new(string.Concat(What.All<LiteralInline>().Select(l => l.Content.ToString())));
}
