using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class HeadingsStepDownTests
{
    [Theory]
    [InlineData("▸# Title", "A heading of level 1 cannot stand below one of level 1.", "Use ##.")]
    [InlineData("▸### Deep", "A heading of level 3 cannot stand below one of level 1.", "Use ##.")]
    [InlineData("## One\n\n▸#### Deep", "A heading of level 4 cannot stand below one of level 2.", "Use ###.")]
    [InlineData("## One\n\n▸# Title", "A heading of level 1 cannot stand below one of level 2.", "Use ##.")]
    [InlineData("▸Title\n=====", "A heading of level 1", "Use ##.")]
    public void A_heading_that_skips_a_level_is_found(string text, string words, string advice) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", text).Check<HeadingsStepDown>().FindsError("FACT067", words, advice);

    [Theory]
    [InlineData("## One\n\n▸##\n\nText.")]
    [InlineData("▸## ##\n\nText.")]
    public void A_heading_without_words_is_found(string text) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", text)
            .Check<HeadingsStepDown>().FindsError("FACT160", "This heading has no words.");

    [Fact]
    public void A_heading_in_a_short_text_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", "summary: |\n  People met.\n\n  ▸## Then").Check<HeadingsStepDown>()
            .FindsError("FACT066", "There are no headings in short texts.");

    [Theory]
    [InlineData("## One\n\n### Two\n\n#### Three\n\n## Four")]
    [InlineData("Text without headings, #1.")]
    public void Headings_that_step_down_are_right(string text) =>
        SmallInput.Valid.With(SmallFiles.Essay, "## First", text).Check<HeadingsStepDown>().FindsNothing();
}
