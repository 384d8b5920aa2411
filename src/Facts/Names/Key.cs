using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Names;

/// <summary>A name chosen by a contributor, with its place; two keys are equal when their names are.</summary>
public sealed record Key(string Name, Location At)
{
    public Key(string name) : this(name, Location.Nowhere) { }

    public bool Equals(Key? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;
}
