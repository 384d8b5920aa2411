using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The questions by which a country is told at a glance, in the order of their places.</summary>
public static class MarkQuestions
{
    public static IEnumerable<Question> Of(Catalogue catalogue) => catalogue.Questions.Where(q => q.Mark is not null)
        .OrderBy(q => q.MarkPlace ?? int.MaxValue).Take(Question.MostMarks);
}
