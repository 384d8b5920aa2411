using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

/// <summary>A standing page, such as the methodology.</summary>
public sealed record Page : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Page;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }
    public required Text Description { get; init; }
    public required Markdown Body { get; init; }

    /// <summary>What it shows below its text; null for nothing.</summary>
    public PageExtra? Shows { get; init; }
}
