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

    static SmallInput WithMarks(params string[] marks)
    {
        var question = System.Text.Encoding.UTF8.GetString(SmallInput.Valid.Files[SmallFiles.Question]);
        return marks.Index().Aggregate(SmallInput.Valid.Without(SmallFiles.Question), (input, mark) =>
            input.With($"questions/q{mark.Index}.yml", $"{question.TrimEnd()}\nmark: {mark.Item}\n"));
    }
}
