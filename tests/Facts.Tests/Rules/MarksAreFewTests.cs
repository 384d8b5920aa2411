using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class MarksAreFewTests
{
    [Fact]
    public void Three_marks_are_right() => WithMarks("One", "Two", "Three").Check<MarksAreFew>().FindsNothing();

    [Fact]
    public void A_fourth_is_warned_of() =>
        WithMarks("One", "Two", "Three", "▸Four").Check<MarksAreFew>().FindsWarning("FACT184", "4 questions have a mark");

    [Fact]
    public void A_long_mark_is_warned_of() =>
        WithMarks("▸A court order for a block").Check<MarksAreFew>().FindsWarning("FACT185", "25 characters");

    [Theory]
    [InlineData("mark: ▸One", "The mark has no place")]
    [InlineData("mark: Two\nmark-place: ▸1", "Another mark has the place 1 too")]
    public void A_mark_has_a_place_of_its_own(string lines, string message)
    {
        var question = System.Text.Encoding.UTF8.GetString(SmallInput.Valid.Files[SmallFiles.Question]);
        WithMarks("One").With("questions/q9.yml", $"{question.TrimEnd()}\n{lines}\n").Check<MarksAreFew>().FindsWarning("FACT188", message);
    }

    static SmallInput WithMarks(params string[] marks)
    {
        var question = System.Text.Encoding.UTF8.GetString(SmallInput.Valid.Files[SmallFiles.Question]);
        return marks.Index().Aggregate(SmallInput.Valid.Without(SmallFiles.Question), (input, mark) =>
            input.With($"questions/q{mark.Index}.yml", $"{question.TrimEnd()}\nmark: {mark.Item}\nmark-place: {mark.Index % 3 + 1}\n"));
    }
}
