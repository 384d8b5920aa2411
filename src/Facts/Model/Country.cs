using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

/// <summary>A country profile. Its id is the two-letter code of ISO 3166-1, in lower case.</summary>
public sealed record Country : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Country;
    public required Origin Origin { get; init; }

    /// <summary>The last part of its address, from the file's name.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in English and in the country's own languages.</summary>
    public required Text Title { get; init; }

    public Capital? Capital { get; init; }

    /// <summary>The indicator that gives the population.</summary>
    public Reference? Population { get; init; }

    public IReadOnlyList<Regulator> Regulators { get; init; } = [];
    public required Markdown Summary { get; init; }

    /// <summary>The key developments.</summary>
    public required IReadOnlyList<Reference> Highlights { get; init; }

    public required IReadOnlyList<Reference> Indicators { get; init; }

    /// <summary>What was looked for and not found.</summary>
    public required IReadOnlyList<Markdown> Gaps { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];

    public IEnumerable<Citation> AllSources =>
        Sources.Concat(Capital?.Sources ?? []).Concat(Regulators.SelectMany(r => r.Sources));
}
