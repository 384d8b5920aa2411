using DigitalRights.Facts.Records;
using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Pages;

/// <summary>A record at an address that it had before.</summary>
/// <param name="Id">Its former id.</param>
/// <param name="Record">The record, as it is now.</param>
public sealed record FormerPage(string Id, IRecord Record)
{
    public Address Address => Address.Of(Record.Noun, Id);

    /// <summary>One for each name that the record had before.</summary>
    public static IEnumerable<FormerPage> Of(IRecord record) => record.FormerIds.Select(id => new FormerPage(id, record));
}
