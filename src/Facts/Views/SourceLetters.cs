using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The letters that stand beside values for the sources that are not those of the whole series.</summary>
public sealed class SourceLetters(Indicator indicator)
{
    /// <summary>The sources that have a letter, in the order of their letters.</summary>
    public IReadOnlyList<Reference> Sources { get; } = indicator.OwnSources;

    public string Of(Reference source) => ListLetter.Of(Sources.TakeWhile(s => s != source).Count() + 1);
}
