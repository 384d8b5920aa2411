using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The letters that stand beside values for the sources that are not those of the whole series: a to z, then aa.</summary>
public sealed class SourceLetters(Indicator indicator)
{
    const int Letters = 'z' - 'a' + 1;

    /// <summary>The sources that have a letter, in the order of their letters.</summary>
    public IReadOnlyList<Reference> Sources { get; } = indicator.OwnSources;

    public string Of(Reference source) => Letter(Sources.TakeWhile(s => s != source).Count());

    static string Letter(int place) => (place < Letters ? "" : Letter(place / Letters - 1)) + (char)('a' + place % Letters);
}
