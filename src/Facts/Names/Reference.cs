using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Names;

/// <summary>A mention of another record by its id, with the place where it stands; two are equal when they name the same record.</summary>
public sealed record Reference(Noun Noun, string Id, Location At)
{
    public Reference(Noun noun, string id) : this(noun, id, Location.Nowhere) { }

    public bool Equals(Reference? other) =>
        other is not null && Noun == other.Noun && string.Equals(Id, other.Id, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine((int)Noun, StringComparer.Ordinal.GetHashCode(Id));
}
