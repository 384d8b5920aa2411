using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Records;

/// <summary>A longer text that answers one question from the facts.</summary>
public sealed record Essay : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Essay;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }

    /// <summary>One sentence, at most 160 characters.</summary>
    public required Text Description { get; init; }

    public required Text Question { get; init; }

    /// <summary>The day of its present wording.</summary>
    public required Edtf Date { get; init; }

    public required IReadOnlyList<Reference> Countries { get; init; }
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>The facts it rests on.</summary>
    public required IReadOnlyList<Reference> Facts { get; init; }

    /// <summary>What is not known.</summary>
    public required IReadOnlyList<Markdown> Unknowns { get; init; }

    public required Markdown Body { get; init; }
}
