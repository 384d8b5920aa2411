using DigitalRights.Facts.Model;
using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Pages;

/// <summary>A fact at an address that it had before.</summary>
/// <param name="Key">The last part of that address.</param>
/// <param name="Fact">The fact, as it is now.</param>
public sealed record FormerFact(Key Key, Fact Fact)
{
    public Address Address => new($"facts/{Fact.Folder}/{Key.Name}/");
}
