namespace DigitalRights.Bench.Corpus;

/// <summary>A fact that nobody has to believe.</summary>
/// <param name="Id">Unique, also among the facts of other countries.</param>
/// <param name="Date">A year, a month or a day, as ISO 8601 writes them.</param>
/// <param name="Topics">Their ids, one to three.</param>
/// <param name="Sources">Their ids, one to three.</param>
sealed record InventedFact(
    string Id, Named Country, string Kind, string Date, IReadOnlyList<Named> Topics,
    string Title, string Summary, IReadOnlyList<InventedSource> Sources);

/// <summary>A source of invented facts.</summary>
sealed record InventedSource(string Id, string Title, string Publisher, string Year, string Address);

/// <summary>An invented essay: its paragraphs, each with a source and a fact that it names.</summary>
sealed record InventedEssay(string Id, string Title, string Description, string Date,
    IReadOnlyList<Named> Topics, IReadOnlyList<InventedParagraph> Paragraphs);

/// <summary>A paragraph of an essay.</summary>
/// <param name="Heading">What stands above it, or null.</param>
sealed record InventedParagraph(string? Heading, string Text, InventedFact Fact, InventedSource Source);

/// <summary>A country or a topic.</summary>
sealed record Named(string Id, string Name);
