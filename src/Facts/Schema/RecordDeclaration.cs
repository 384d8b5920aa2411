namespace DigitalRights.Facts.Schema;

/// <summary>What contributors need to know of one kind of record.</summary>
/// <param name="Name">As in messages: <c>fact</c>.</param>
/// <param name="Place">Where its files are, below the input folder.</param>
/// <param name="Kinds">Further fields that depend on the record's kind, by kind.</param>
/// <param name="Schema">Writes the JSON Schema (draft 7) of such a file, for editors.</param>
public sealed record RecordDeclaration(
    string Name, string Place, IReadOnlyList<FieldDeclaration> Fields,
    IReadOnlyDictionary<string, IReadOnlyList<FieldDeclaration>> Kinds, Func<string> Schema)
{
    /// <summary>The name where no spaces may stand: in fragments and names of files.</summary>
    public string Key => Name.Replace(' ', '-');
}

/// <summary>What contributors need to know of one field.</summary>
/// <param name="Holds">In words, what it may hold.</param>
/// <param name="Example">YAML of an example value, or null.</param>
public sealed record FieldDeclaration(string Name, bool IsRequired, string Holds, string Meaning, string? Example);
