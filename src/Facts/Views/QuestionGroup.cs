using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The questions on one topic. Where there are many questions, each group has a page, so that none gets heavy.</summary>
public sealed record QuestionGroup(Topic Topic, IReadOnlyList<Question> Questions)
{
    /// <summary>How many questions one table holds.</summary>
    const int Most = 50;

    /// <summary>Whether there are too many questions for one table.</summary>
    public static bool IsDivided(Catalogue catalogue) => catalogue.Questions.Count > Most;

    /// <summary>All groups, in the order of the questions.</summary>
    public static IEnumerable<QuestionGroup> All(Catalogue catalogue) => Of(catalogue.Questions, catalogue);

    /// <summary>Some questions in their groups.</summary>
    public static IEnumerable<QuestionGroup> Of(IEnumerable<Question> questions, Catalogue catalogue) =>
        questions.GroupBy(q => q.Topic).Select(group => new QuestionGroup(catalogue.Get<Topic>(group.Key), [.. group]));

    /// <summary>Those that have a page.</summary>
    public static IEnumerable<QuestionGroup> Pages(Catalogue catalogue) => IsDivided(catalogue) ? All(catalogue) : [];
}
