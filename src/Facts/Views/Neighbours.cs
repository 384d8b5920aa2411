using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// The facts that stand before and after one in the time order of its first country; null at either end, and for a fact of no country.
/// </summary>
public sealed record Neighbours(Fact? Before, Fact? After)
{
    public static Neighbours Of(Fact fact, Catalogue catalogue)
    {
        if (fact.Countries is not [var first, ..] || catalogue.Find(first) is not Country country) return new(null, null);
        var facts = catalogue.FactsOf(country);
        var at = Search(facts, fact);
        return new(at > 0 ? facts[at - 1] : null, at < facts.Count - 1 ? facts[at + 1] : null);
    }

    // The facts are in the order that is asked for, so that none but a few of them are looked at.
    static int Search(IReadOnlyList<Fact> facts, Fact sought)
    {
        var (low, high) = (0, facts.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Catalogue.InTime.Compare(facts[middle], sought) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
