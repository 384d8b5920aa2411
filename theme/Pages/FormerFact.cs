using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Pages;

/// <summary>A fact at an address that it had before.</summary>
/// <param name="Key">Its former name, with the folder when it was another one.</param>
/// <param name="Fact">The fact, as it is now.</param>
public sealed record FormerFact(Key Key, Fact Fact)
{
    public Address Address => new($"facts/{Fact.IdOf(Key)}/");
}
