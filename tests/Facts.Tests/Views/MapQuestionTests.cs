using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class MapQuestionTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;

    [Fact]
    public void The_question_that_says_so_is_on_the_map() =>
        Assert.Equal("b", Of(Asked("a", "often", "never"), Asked("b", "no-data", "no-data") with { OnMap = true }));

    [Fact]
    public void Else_it_is_the_one_with_the_fewest_open_answers() =>
        Assert.Equal("b", Of(Asked("a", "often", "no-data"), Asked("b", "often", "often")));

    [Fact]
    public void Of_those_it_is_the_one_that_tells_most_countries_apart() =>
        Assert.Equal("b", Of(Asked("a", "often", "often"), Asked("b", "often", "never")));

    [Fact]
    public void Numbers_are_on_no_map()
    {
        Assert.Null(Of(Asked("a", "often", "never") with { Kind = QuestionKind.Number, OnMap = true }));
        Assert.Null(Of());
    }

    static string? Of(params Question[] questions) =>
        MapQuestion.Of(new([.. Small.Countries, .. Small.Topics, .. questions], []))?.Id;

    static Question Asked(string id, string first, string second)
    {
        var question = Small.Questions[0];
        return question with
        {
            Id = id,
            Answers = new Dictionary<Key, Answer>
            {
                [new("aa")] = question.Of("aa")! with { Choice = new(first) },
                [new("bb")] = question.Of("aa")! with { Choice = new(second) },
            },
        };
    }
}
