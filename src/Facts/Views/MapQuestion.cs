using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>Which question the map of the home page shows.</summary>
public static class MapQuestion
{
    /// <summary>
    /// The question that says most: of those with a scale, the one with the fewest open answers, then with the most different ones, then
    /// the first; null when there is none.
    /// </summary>
    public static Question? Of(Catalogue catalogue) => All(catalogue)
        .OrderBy(q => catalogue.Countries.Count(c => Cell.Of(q, c).Open is not null))
        .ThenByDescending(q => catalogue.Countries.Select(c => Cell.Of(q, c).Answer.Choice).Distinct().Count())
        .FirstOrDefault();

    /// <summary>The questions that a map can show.</summary>
    public static IEnumerable<Question> All(Catalogue catalogue) => catalogue.Questions.Where(q => q.Kind == QuestionKind.Scale);
}
