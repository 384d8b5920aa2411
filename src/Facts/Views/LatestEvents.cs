using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// The newest of what has happened, for the home page: what is only said or counted is no event, and no two of a kind follow each other, so
/// that a day on which much of one kind was reported does not stand for all.
/// </summary>
public static class LatestEvents
{
    public static IReadOnlyList<ChronologyEntry> Of(Chronology chronology, int most)
    {
        var chosen = new List<ChronologyEntry>();
        foreach (var entry in chronology.Latest(int.MaxValue, fact => fact.Kind is not (FactKind.Figure or FactKind.Statement)))
        {
            if (chosen.Count == most) break;
            if (chosen is not [.., var last] || last.Fact.Kind != entry.Fact.Kind) chosen.Add(entry);
        }
        return chosen;
    }
}
