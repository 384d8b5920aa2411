namespace DigitalRights.Facts.Model;

/// <summary>A person as public reports name them, and the other spellings found.</summary>
public sealed record Person(Text Name, IReadOnlyList<string> Variants);
