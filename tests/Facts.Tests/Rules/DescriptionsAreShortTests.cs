using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class DescriptionsAreShortTests
{
    [Theory]
    [InlineData(SmallFiles.Page, "description: What this is.", "description: ", 160)]
    [InlineData(SmallFiles.Essay, "description: Why it is so.", "description: ", 160)]
    [InlineData(SmallFiles.Question, "short: Blocking", "short: ", 40)]
    public void Text_that_is_too_long_is_found(string path, string passage, string field, int longest) =>
        SmallInput.Valid.With(path, passage, $"{field}▸{new string('x', longest + 1)}").Check<DescriptionsAreShort>()
            .FindsError("FACT068", $"This is {longest + 1} characters long; at most {longest} fit.", "Shorten it.");

    [Theory]
    [InlineData(SmallFiles.Page, "description: What this is.", "description: ", 160)]
    [InlineData(SmallFiles.Essay, "description: Why it is so.", "description: ", 160)]
    [InlineData(SmallFiles.Question, "short: Blocking", "short: ", 40)]
    public void Text_that_just_fits_is_right(string path, string passage, string field, int longest) =>
        SmallInput.Valid.With(path, passage, field + new string('x', longest)).Check<DescriptionsAreShort>().FindsNothing();

    [Fact]
    public void A_short_title_and_a_word_of_an_answer_are_short() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"short: {new string('a', 60)}\nkind: event")
            .With(SmallFiles.Question, "label: often,", "label: often, short: very often,").Check<DescriptionsAreShort>().FindsNothing();

    [Fact]
    public void A_short_title_that_is_not_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"short: ▸{new string('a', 61)}\nkind: event").Check<DescriptionsAreShort>()
            .FindsError("FACT068", "61 characters", "at most 60");

    [Fact]
    public void A_long_word_of_an_answer_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "scale:\n  - {answer: often, label: often,",
            "scale:\n  ▸- {answer: often, label: often, short: very often so,")
            .Check<DescriptionsAreShort>().FindsError("FACT068", "13 characters", "at most 10");
}
