using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts;

/// <summary>Who mentions what: for every record, the records that refer to it in a field or in prose.</summary>
public sealed class Mentions
{
    readonly ILookup<Reference, IRecord> _by;

    public Mentions(Catalogue catalogue)
    {
        _by = catalogue.Records
            .OrderBy(r => (int)r.Noun).ThenBy(r => r.Id, StringComparer.Ordinal)
            .SelectMany(r => Targets(r).Distinct().Where(t => t != r.Self).Select(t => new Mention(t, r)))
            .ToLookup(m => m.Of, m => m.By);
    }

    /// <summary>The records that mention the given one, ordered by noun and id.</summary>
    public IEnumerable<IRecord> Of(IRecord record) => _by[record.Self];

    static IEnumerable<Reference> Targets(IRecord record) =>
        record.References.Concat(record.Texts.SelectMany(t => t.References()));
}

/// <summary>That one record mentions another.</summary>
sealed record Mention(Reference Of, IRecord By);
