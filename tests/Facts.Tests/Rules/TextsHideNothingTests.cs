using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class TextsHideNothingTests
{
    [Theory]
    [InlineData("Pe▸&shy;ople met.", "'&shy;' stands for a soft hyphen (U+00AD)")]
    [InlineData("Pe▸&#x202E;ople met.", "'&#x202E;' stands for a right-to-left override (U+202E)")]
    [InlineData("Pe▸&ZeroWidthSpace;ople met.", "zero-width space")]
    [InlineData("Pe▸&zwnj;ople met.", "zero-width non-joiner")]
    public void A_code_for_a_character_that_nobody_sees_is_found(string text, string words) => Of(text).FindsError("FACT143", words);

    [Theory]
    [InlineData("People met at ▸[this](https://example.org@evil.org).", "leads to 'evil.org'")]
    [InlineData("People met at ▸https://user:pass@example.org/a.", "Before the '@'")]
    [InlineData("People met at ▸<http://localhost/a>.", "'localhost'")]
    [InlineData("People met at ▸[this](<https://example.org/a b>).", "a space")]
    [InlineData("People met at ▸[this](https://example.org/a&#x200B;b).", "zero-width space (U+200B)")]
    public void An_address_that_is_not_sound_is_found(string text, string words) => Of(text).FindsError("FACT124", words);

    [Fact]
    public void A_text_that_shows_nothing_is_found() => Of("▸[a]: https://example.org/").FindsError("FACT122", "nothing of this text");

    [Theory]
    [InlineData("می&zwnj;خواهم.")]
    [InlineData("People met &amp; spoke at [this](https://example.org/?a=1&amp;b=2).")]
    [InlineData("People wrote to [us](mailto:a@example.org) and <b@example.org>.")]
    [InlineData("See [[#x]] and [@report-2021].")]
    public void A_text_that_shows_what_it_says_is_right(string text) => Of(text).FindsNothing();

    static Outcome Of(string text) => SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: |\n  {text}")
        .Check<TextsHideNothing>();
}
