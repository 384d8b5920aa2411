using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class MarkQuestionsTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;

    [Fact]
    public void The_first_three_with_a_mark_tell_of_a_country() => Assert.Equal(["b", "c", "d"], Of("a", "b!", "c!", "d!", "e!"));

    [Fact]
    public void Without_marks_there_are_none() => Assert.Empty(Of("a", "b"));

    // One with a mark ends in "!".
    static IEnumerable<string> Of(params string[] questions) => MarkQuestions.Of(new(
        [
            .. Small.Topics,
            .. questions.Select(q => Small.Questions[0] with { Id = q.TrimEnd('!'), Mark = q.EndsWith('!') ? new("Mark") : null }),
        ],
        [])).Select(q => q.Id);
}
