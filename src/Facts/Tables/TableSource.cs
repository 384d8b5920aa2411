using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tables;

/// <summary>What the rows of tables are made of.</summary>
/// <param name="Words">The words of a text as readers see them; the fact is the one in whose own text it stands.</param>
/// <param name="AddressOf">The address of a record's page.</param>
public sealed record TableSource(Catalogue Catalogue, Func<Markdown, Fact?, string> Words, Func<IRecord, string> AddressOf);
