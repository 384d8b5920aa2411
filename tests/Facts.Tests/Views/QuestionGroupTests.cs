using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class QuestionGroupTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;

    [Xunit.Fact]
    public void Questions_on_one_topic_stand_together_in_the_order_of_the_topics()
    {
        var catalogue = With(("c", 1), ("a", 0), ("d", 0), ("b", 1));

        Assert.Equal(["speech: a d", "access: b c"], QuestionGroup.All(catalogue).Select(Told));
    }

    [Xunit.Fact]
    public void Some_questions_make_only_the_groups_that_they_need()
    {
        var catalogue = With(("a", 0), ("b", 1));

        Assert.Equal(["access: b"], QuestionGroup.Of(catalogue.Questions.Skip(1), catalogue).Select(Told));
    }

    [Xunit.Theory]
    [Xunit.InlineData(50, 0)]
    [Xunit.InlineData(51, 2)]
    public void Groups_have_pages_when_one_table_cannot_hold_all_questions(int questions, int pages)
    {
        var catalogue = With([.. Enumerable.Range(0, questions).Select(n => ($"q-{n}", n % 2))]);

        Assert.Equal(pages > 0, QuestionGroup.IsDivided(catalogue));
        Assert.Equal(pages, QuestionGroup.Pages(catalogue).Count());
    }

    static string Told(QuestionGroup group) => $"{group.Topic.Id}: {string.Join(' ', group.Questions.Select(q => q.Id))}";

    static Catalogue With(params (string Id, int Topic)[] questions) => new(
        [
            .. Small.Countries, .. Small.Topics,
            .. questions.Select(q => Small.Questions[0] with { Id = q.Id, Topic = ((IRecord)Small.Topics[q.Topic]).Self }),
        ],
        []);
}
