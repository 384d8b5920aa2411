using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// Which entries stand for the many that a page has no room for: the key developments of a country first, then what binds or befalls people
/// before what is only said or counted, then what was read in the document itself before what is reported, then the later before the
/// earlier.
/// </summary>
sealed class Weight(Catalogue catalogue)
{
    readonly HashSet<string> _highlights = [.. catalogue.Countries.SelectMany(c => c.Highlights).Select(h => h.Id)];

    /// <param name="entries">In time order.</param>
    /// <returns>At most so many, each fact once, the newest first.</returns>
    public IReadOnlyList<ChronologyEntry> Weightiest(IReadOnlyList<ChronologyEntry> entries, int most)
    {
        if (most == 0) return [];
        var chosen = entries.Reverse().DistinctBy(e => e.Fact.Id).OrderBy(Rank).Take(most).ToHashSet();
        return [.. entries.Where(chosen.Contains).Reverse()];
    }

    (bool, int, int) Rank(ChronologyEntry entry) =>
        (!_highlights.Contains(entry.Fact.Id), OfKind(entry.Fact.Kind), OfEvidence(entry.Fact.Evidence));

    static int OfKind(FactKind kind) => kind switch
    {
        FactKind.Law or FactKind.Restriction or FactKind.Case => 0,
        FactKind.Platform or FactKind.Event => 1,
        _ => 2,
    };

    static int OfEvidence(Evidence evidence) => evidence switch
    {
        Evidence.Documented => 0,
        Evidence.OfficialClaim or Evidence.Reported or Evidence.Disputed => 1,
        _ => 2,
    };
}
