using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CodeIsClosedTests
{
    static SmallInput Page(string text) =>
        SmallInput.Valid.With(SmallFiles.Page, $"---\ntitle: About\ndescription: What this is.\n---\n\nWords.\n\n{text}\n");

    [Theory]
    [InlineData("▸```yaml\ntitle: x", "'```' opens here is not closed")]
    [InlineData("▸~~~~\nx\n~~~\n", "a line with ~~~~ below")]
    [InlineData("▸````\nx\n```\n", "'````'")]
    public void A_fence_that_is_not_closed_is_told(string text, string words) =>
        Page(text).Check<CodeIsClosed>().FindsError("FACT162", words);

    [Theory]
    [InlineData("```yaml\nx\n```")]
    [InlineData("`x`")]
    [InlineData("    x")]
    public void Code_that_ends_is_fine(string text) => Page(text).Check<CodeIsClosed>().FindsNothing();
}
