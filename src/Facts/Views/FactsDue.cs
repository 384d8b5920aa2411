using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The facts that are due for a check against their sources.</summary>
public static class FactsDue
{
    /// <summary>After how many months a fact is due where nothing else is set.</summary>
    public const int UsualMonths = 12;

    /// <param name="day">The day to count from.</param>
    /// <param name="catalogue">The content.</param>
    /// <param name="monthsOf">After how many months a fact of a kind is due.</param>
    /// <returns>The longest due first, then by id.</returns>
    public static IReadOnlyList<FactDue> On(DateOnly day, Catalogue catalogue, Func<FactKind, int> monthsOf) =>
    [
        .. catalogue.Facts.Select(f => new FactDue(f, VerifiedOn(f).AddMonths(monthsOf(f.Kind))))
            .Where(d => d.Due <= day).OrderBy(d => d.Due).ThenBy(d => d.Fact.Id, StringComparer.Ordinal),
    ];

    // A rule has made sure that it is a single day.
    static DateOnly VerifiedOn(Fact fact) =>
        fact.Verified.Latest is { } day ? new((int)day.Year, day.Month, day.DayOfMonth) : DateOnly.MinValue;
}

/// <summary>A fact and the day on which it is due for a check.</summary>
public sealed record FactDue(Fact Fact, DateOnly Due);
