using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Records;

/// <summary>An entry of the glossary.</summary>
/// <param name="Also">Other names of the same thing.</param>
public sealed record Term(string Id, Origin Origin, Text Title, Markdown Definition, IReadOnlyList<Text> Also, IReadOnlyList<Citation> Sources) : IRecord
{
    public Noun Noun => Noun.Term;
}
