namespace DigitalRights.Facts.Declarations;

/// <summary>What contributors need to know of one field.</summary>
/// <param name="Holds">In words, what it may hold.</param>
/// <param name="Example">YAML of an example value, or null.</param>
public sealed record FieldDeclaration(string Name, bool IsRequired, string Holds, string Meaning, string? Example);
