using DigitalRights.Facts.Dates;

namespace DigitalRights.Facts.Model;

/// <summary>A bibliography entry, in the terms of the Citation Style Language (CSL 1.0.2).</summary>
public sealed record Source : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Source;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }
    public required SourceType Type { get; init; }
    public IReadOnlyList<Author> Authors { get; init; } = [];
    public Text? Publisher { get; init; }

    /// <summary>The journal, site or book that holds it.</summary>
    public Text? ContainerTitle { get; init; }

    /// <summary>When it was published; null when undated.</summary>
    public Edtf? Issued { get; init; }

    public Edtf? Accessed { get; init; }
    public Uri? Url { get; init; }

    /// <summary>Copies whose addresses are known.</summary>
    public IReadOnlyList<Uri> Archived { get; init; } = [];

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>What of it was really read.</summary>
    public required Text Consulted { get; init; }

    /// <summary>How far to trust it, and why.</summary>
    public required Text Reliability { get; init; }

    /// <summary>Whether it was read only in a garbled copy, whose wording cannot be relied on.</summary>
    public bool IsGarbled { get; init; }

    /// <summary>What it rests on itself.</summary>
    public Text? RestsOn { get; init; }
}
