using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The facts with the latest dates, for pages that lead on to all of them.</summary>
public static class Newest
{
    /// <param name="facts">In time order, undated ones last.</param>
    /// <returns>The latest first; undated ones only where there is room for them.</returns>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<Fact> facts, int most)
    {
        var dated = facts.Where(f => f.Date is not null).Reverse().Take(most).ToList();
        return [.. dated, .. facts.Where(f => f.Date is null).Take(most - dated.Count)];
    }
}
