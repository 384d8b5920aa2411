using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FootnotesAreWholeTests
{
    [Fact]
    public void A_mark_without_a_text_is_found() => Of("Text▸[^nowhere] and more.")
        .FindsError("FACT137", "The footnote '[^nowhere]' has no text.", "Add a line '[^nowhere]: …'");

    [Fact]
    public void A_text_without_a_mark_is_found() => Of("Text[^1].\n\n[^1]: A.\n\n▸[^2]: B.")
        .FindsError("FACT137", "Nothing refers to the footnote '[^2]'");

    [Theory]
    [InlineData("Text[^1].\n\n[^1]: A.")]
    [InlineData("Text[^note] and again[^note].\n\n[^note]: A.")]
    [InlineData("Write `[^1]` for a note.")]
    [InlineData("Write\n\n```\n[^1]: A.\n```")]
    public void A_whole_footnote_is_right(string text) => Of(text).FindsNothing();

    static Outcome Of(string text) => SmallInput.Valid.With(SmallFiles.Page, "This is a page.", text).Check<FootnotesAreWhole>();
}
