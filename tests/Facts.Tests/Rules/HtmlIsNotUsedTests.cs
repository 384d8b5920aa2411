using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class HtmlIsNotUsedTests
{
    [Theory]
    [InlineData("Text ▸<!-- to do --> here.", "'<!--' is HTML", "Remove the comment")]
    [InlineData("Text ▸<script src='x'>here.", "is HTML, which would be printed as it stands.", "Remove it")]
    [InlineData("One▸<br>two.", "'<br>' is HTML", "Leave an empty line")]
    [InlineData("One▸<br/>two.", "'<br/>' is HTML", "Leave an empty line")]
    [InlineData("One ▸<svg/onload=x> two.", "'<svg/onload=x>' is HTML", "Remove it")]
    [InlineData("One ▸<!DOCTYPE html> two.", "'<!DOCTYPE html>' is HTML", "Remove it")]
    [InlineData("One ▸<?php x?> two.", "is HTML", "Remove it")]
    [InlineData("> One ▸</div> two.", "'</div>' is HTML", "Remove it")]
    public void Html_in_a_text_is_found(string text, string words, string advice) => Of(text).FindsWarning("FACT161", words, advice);

    [Fact]
    public void Each_is_told() => Assert.Equal(2, Of("A <b>strong</b> word.").Found.Count);

    [Theory]
    [InlineData("If a < b and b > c, a<b too.")]
    [InlineData("Write `<b>` for strong words.")]
    [InlineData("See <https://example.org/>.")]
    [InlineData("    <b>an example</b>")]
    public void What_is_no_html_is_right(string text) => Of(text).FindsNothing();

    static Outcome Of(string text) => SmallInput.Valid.With(SmallFiles.Page, "This is a page.", text).Check<HtmlIsNotUsed>();
}
