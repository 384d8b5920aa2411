using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Schema;

/// <summary>Where a record comes from: its file below the input folder and the places of its fields in it.</summary>
/// <param name="Path">Path below the input folder.</param>
/// <param name="At">Where the record starts.</param>
public sealed record Origin(string Path, Location At, IReadOnlyDictionary<string, Location> Fields)
{
    /// <summary>What stands in its fields and refers to other records.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>The texts in Markdown that it holds, in every language.</summary>
    public IReadOnlyList<Markdown> Texts { get; init; } = [];

    /// <summary>The names under which it was published before, as they are written; their addresses lead to it.</summary>
    public IReadOnlyList<Key> FormerNames { get; init; } = [];

    /// <summary>Whether a field stands there, with a right value or a wrong one.</summary>
    public bool Has(string field) => Fields.ContainsKey(field);

    /// <summary>The place of a field's value, or of the record when the field is absent.</summary>
    public Location Of(string field) => Fields.TryGetValue(field, out var at) ? at : At;
}
