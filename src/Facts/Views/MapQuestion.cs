using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>Which question the map of the home page shows.</summary>
public static class MapQuestion
{
    /// <summary>
    /// Of the questions with a scale the one that says so; else the one that says most, with the fewest open answers, then with the most
    /// different ones; null when there is none.
    /// </summary>
    public static Question? Of(Catalogue catalogue) => catalogue.Questions.Where(q => q.Kind == QuestionKind.Scale)
        .OrderByDescending(q => q.OnMap)
        .ThenBy(q => catalogue.Countries.Count(c => Cell.Of(q, c).Open is not null))
        .ThenByDescending(q => catalogue.Countries.Select(c => Cell.Of(q, c).Answer.Choice).Distinct().Count())
        .FirstOrDefault();
}
