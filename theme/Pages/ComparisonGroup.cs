using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Pages;

/// <summary>The questions on one topic. Where there are many questions, each group has a page, so that none gets heavy.</summary>
public sealed record ComparisonGroup(Topic Topic, IReadOnlyList<Question> Questions)
{
    /// <summary>How many questions one table holds.</summary>
    const int Most = 50;

    public Address Address => Address.PartOf(Address.Compare, [Topic.Id]);

    public static bool IsDivided(Catalogue content) => content.Questions.Count > Most;

    /// <summary>All groups, in the order of the questions.</summary>
    public static IEnumerable<ComparisonGroup> All(Catalogue content) =>
        content.Questions.GroupBy(q => q.Topic).Select(group => new ComparisonGroup(content.Get<Topic>(group.Key), [.. group]));

    /// <summary>Those that have a page.</summary>
    public static IEnumerable<ComparisonGroup> Pages(Catalogue content) => IsDivided(content) ? All(content) : [];
}
