namespace DigitalRights.Facts.Declarations;

/// <summary>What contributors need to know of one kind of record.</summary>
/// <param name="Name">As in messages: <c>fact</c>.</param>
/// <param name="Place">Where its files are, below the input folder.</param>
/// <param name="Kinds">Further fields that depend on the record's kind, by kind.</param>
/// <param name="Schema">JSON Schema (draft 7) for editors.</param>
public sealed record RecordDeclaration(
    string Name, string Place, IReadOnlyList<FieldDeclaration> Fields, IReadOnlyDictionary<string, IReadOnlyList<FieldDeclaration>> Kinds, string Schema);
