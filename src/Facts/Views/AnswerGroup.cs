using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The countries that answer a question alike.</summary>
/// <param name="First">The answer of the first of them, which stands for all.</param>
/// <param name="Countries">By name.</param>
public sealed record AnswerGroup(Cell First, IReadOnlyList<Country> Countries)
{
    /// <summary>In the order of the scale, or from the largest number down; what is open stands last.</summary>
    public static IReadOnlyList<AnswerGroup> Of(Question question, Catalogue catalogue)
    {
        var places = question.Scale.Index().ToDictionary(s => s.Item.Answer, s => s.Index);
        return
        [
            .. catalogue.Countries.Select(country => Cell.Of(question, country))
                .GroupBy(cell => (cell.Answer.Choice, cell.Answer.Value))
                .Select(alike => new AnswerGroup(alike.First(), [.. alike.Select(cell => cell.Country)]))
                .OrderBy(group => group.First.Open)
                .ThenBy(group => group.First.Answer.Choice is { } choice ? places.GetValueOrDefault(choice) : 0)
                .ThenByDescending(group => group.First.Answer.Value),
        ];
    }
}
