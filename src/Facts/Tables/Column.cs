using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">In snake case, which statistics programs and databases take as it is.</param>
/// <param name="Meaning">A sentence or more.</param>
public sealed record Column(string Name, ColumnType Type, string Meaning)
{
    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is a part of the key that no two rows share.</summary>
    public bool IsKey { get; init; }

    /// <summary>The words that may stand there; none when they are not fixed.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The records whose ids stand there; null when no ids do.</summary>
    public Noun? Names { get; init; }
}

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    Text,
    Integer,
    Number,
    YesNo,

    /// <summary>A day of ISO 8601.</summary>
    Day,

    /// <summary>A date or a period of ISO 8601-2 (EDTF).</summary>
    Edtf,

    /// <summary>A web address.</summary>
    Address,
}
