using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class AnswerGroupTests
{
    [Fact]
    public void Countries_that_answer_alike_stand_together()
    {
        var groups = Of(SmallInput.Valid.With(SmallFiles.Question, "answer: no-data", "answer: often"));

        Assert.Equal([("often", "aa bb")], groups.Select(Told));
    }

    [Fact]
    public void What_is_open_stands_last()
    {
        var groups = Of(SmallInput.Valid);

        Assert.Equal([("often", "aa"), ("no-data", "bb")], groups.Select(Told));
        Assert.Equal([null, OpenAnswer.NoData], groups.Select(g => g.First.Open));
    }

    static IReadOnlyList<AnswerGroup> Of(SmallInput input)
    {
        var catalogue = input.Read().Catalogue;
        return AnswerGroup.Of(catalogue.Questions[0], catalogue);
    }

    static (string?, string) Told(AnswerGroup group) =>
        (group.First.Answer.Choice?.Name, string.Join(' ', group.Countries.Select(c => c.Id)));
}
