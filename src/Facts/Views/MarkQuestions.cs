using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The questions by which a country is told at a glance.</summary>
public static class MarkQuestions
{
    /// <summary>So many stand beside each other on a phone.</summary>
    const int Most = 3;

    public static IEnumerable<Question> Of(Catalogue catalogue) => catalogue.Questions.Where(q => q.Mark is not null).Take(Most);
}
