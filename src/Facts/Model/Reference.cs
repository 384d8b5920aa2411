using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Model;

/// <summary>A mention of another record by its id, with the place where it stands; two are equal when they name the same record.</summary>
public readonly record struct Reference(Noun Noun, string Id, Location At)
{
    public bool Equals(Reference other) => Noun == other.Noun && string.Equals(Id, other.Id, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Noun, StringComparer.Ordinal.GetHashCode(Id));
}
