using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tests.Texts;

public class HeadingTests
{
    [Fact]
    public void Headings_of_the_second_level_lead_to_their_fragments() => Assert.Equal(
        [new("what-is-not-known", "What is not known"), new("what-is-not-known-1", "What is not known")],
        new Markdown("## What is not known\n\n### Deeper\n\n## What is *not* known",
            _ => Location.Nowhere).Headings(binding => binding.Written));

    [Theory]
    [InlineData("## The `Host` setting and [[aa/x#fine]]", "The Host setting and «aa/x#fine»")]
    [InlineData("## A *very* [linked](https://example.org) heading &amp; <https://example.org/>",
        "A very linked heading & https://example.org/")]
    [InlineData("## With a source [@test, page 1]", "With a source")]
    [InlineData("## Ends with `code`", "Ends with code")]
    public void A_heading_keeps_its_code_and_what_is_bound(string text, string words) =>
        Assert.Equal(words, new Markdown(text, _ => Location.Nowhere).Headings(binding => $"«{binding.Written}»").Single().Text);

    [Fact]
    public void The_words_of_a_text_are_those_of_all_its_parts() => Assert.Equal(
        "A head. One two end. In a list. A cell",
        string.Join(' ', new Markdown("## A head.\n\nOne\n`two` [[x/y]].\n\n- In a *list*.\n\n| A cell |\n|---|", _ => Location.Nowhere)
            .Words(_ => "end").Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
