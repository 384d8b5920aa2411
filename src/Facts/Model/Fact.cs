using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

/// <summary>One sourced statement about one or more countries.</summary>
public sealed record Fact : IRecord
{
    /// <summary><c>kz/some-slug</c>: the path below <c>facts/</c>.</summary>
    public required string Id { get; init; }

    public Noun Noun => Noun.Fact;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }
    public required FactKind Kind { get; init; }

    /// <summary>When it happened or held, at the precision of the sources; null when nothing can be said.</summary>
    public Edtf? Date { get; init; }

    /// <summary>What an uncertain, approximate or missing date rests on.</summary>
    public Text? DateNote { get; init; }

    public required Markdown Summary { get; init; }
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>Codes of the countries it is about; first the one whose folder it is in.</summary>
    public required IReadOnlyList<Reference> Countries { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }
    public required Evidence Evidence { get; init; }

    /// <summary>The day it was last checked against its sources.</summary>
    public required Edtf Verified { get; init; }

    /// <summary>The time for which the sources still support it.</summary>
    public Edtf? AsOf { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<HolderVersion> Versions { get; init; } = [];
    public IReadOnlyList<Reference> Related { get; init; } = [];

    /// <summary>Other names and spellings, for search.</summary>
    public IReadOnlyList<Text> Aliases { get; init; } = [];

    /// <summary>Ids under which the fact was published before; its old addresses lead here.</summary>
    public IReadOnlyList<Key> Formerly { get; init; } = [];

    public required FactDetails Details { get; init; }

    /// <summary>The folder of the fact: a country code, or <c>region</c>.</summary>
    /// <summary>The whole ids under which it was published before.</summary>
    public IEnumerable<string> FormerIds => Formerly.Select(IdOf);

    /// <summary>The whole id of a former name: one without a folder was in the same folder.</summary>
    public string IdOf(Key former) => former.Name.Contains('/', StringComparison.Ordinal) ? former.Name : $"{Folder}/{former.Name}";

    public string Folder => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The last part of the id.</summary>
    public string Slug => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Its own figures and those of its versions.</summary>
    public IEnumerable<Figure> AllFigures => Figures.Concat(Versions.SelectMany(v => v.Figures));

    /// <summary>Its own citations and those of its versions and of a law's stages.</summary>
    public IEnumerable<Citation> AllSources => Sources.Concat(Versions.SelectMany(v => v.Sources)).Concat(Details.Sources);

    // A catalogue holds one fact of an id; comparing all that facts say would cost much.
    public bool Equals(Fact? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public Figure? FindFigure(string key) => AllFigures.FirstOrDefault(f => f.Key.Name == key);
}
