using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class InvisibleCharacterTests
{
    [Theory]
    [InlineData("\u202A", "a left-to-right embedding (U+202A)")]
    [InlineData("\u202E", "a right-to-left override (U+202E)")]
    [InlineData("\u2066", "a left-to-right isolate (U+2066)")]
    [InlineData("\u2069", "a pop directional isolate (U+2069)")]
    [InlineData("\u200B", "a zero-width space (U+200B)")]
    [InlineData("\u200C", "a zero-width non-joiner (U+200C)")]
    [InlineData("\u200D", "a zero-width joiner (U+200D)")]
    [InlineData("\u200E", "a left-to-right mark (U+200E)")]
    [InlineData("\u2060", "a word joiner (U+2060)")]
    [InlineData("\uFEFF", "a zero-width no-break space (U+FEFF)")]
    [InlineData("\u00AD", "a soft hyphen (U+00AD)")]
    [InlineData("\u3164", "a Hangul filler (U+3164)")]
    [InlineData("\u115F", "a Hangul filler (U+115F)")]
    [InlineData("\u180E", "a Mongolian separator (U+180E)")]
    [InlineData("\uFE0F", "a variation selector (U+FE0F)")]
    [InlineData("\uFFF9", "an interlinear annotation mark (U+FFF9)")]
    [InlineData("\U000E0041", "an invisible tag (U+E0041)")]
    public void A_character_that_nobody_sees_is_found_in_any_text(string hidden, string name)
    {
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: A ra▸{hidden}lly in Alphaland")
            .Read().FindsError("FACT017", $"There is {name}, which cannot be seen.", "Remove it");
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: |\n  People ▸{hidden}met.")
            .Read().FindsError("FACT017", name);
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This ▸{hidden}is a page.").Read().FindsError("FACT017", name);
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: \"A rally ▸{hidden}in Alphaland\"")
            .Read().FindsError("FACT017", name);
    }

    [Theory]
    [InlineData("\uFFFD", "a replacement character (U+FFFD)")]
    [InlineData("\uE000", "a character of private use (U+E000)")]
    [InlineData("\uF8FF", "a character of private use (U+F8FF)")]
    public void A_sign_for_a_letter_that_was_lost_is_found(string sign, string name) =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: A ra▸{sign}ly in Alphaland")
            .Read().FindsError("FACT017", $"There is {name}, which shows that a letter was lost.",
                "Write the letter that the source has.");

    [Theory]
    [InlineData("\\u202E", "right-to-left override")]
    [InlineData("\\u200b", "zero-width space")]
    [InlineData("\\U000E0041", "invisible tag")]
    public void An_escape_for_one_is_found(string escape, string name) =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: \"A rally ▸{escape}in Alphaland\"")
            .Read().FindsError("FACT017", name);

    [Fact]
    public void Accents_heaped_on_a_letter_are_found()
    {
        var heap = string.Concat(Enumerable.Repeat("\u0301", 5));
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: A r\u0301\u0302a▸{heap}lly in Alphaland")
            .Read().FindsError("FACT017", "5 accents are heaped on one letter", "Remove those that the source does not have.");
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            "title: \"A r▸\\u0301\\u0301\\u0301\\u0301\\u0301ally in Alphaland\"").Read().FindsError("FACT017", "5 accents");
    }

    [Fact]
    public void Each_one_is_told() =>
        Assert.Equal(2, SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            "title: A \u200Brally \u2060in Alphaland").Read().Found.Count);

    [Fact]
    public void One_in_an_id_is_named_beside_the_id_that_is_unknown()
    {
        var found = SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "topics: [spe\u200Bech]").Read().Found;
        Assert.Equal(["FACT012", "FACT017"], found.Select(f => f.Code).Order());
        Assert.Contains(found, f => f.ToString()
            .Contains("zero-width space (U+200B), which cannot be seen. Did you mean 'speech'?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("می\u200Cخواهم")] // Persian
    [InlineData("क्\u200Dष")] // Hindi
    [InlineData("پرونده \u200F(2021)")]
    [InlineData("A sign ❤\uFE0F or 👩\u200D💻")]
    public void What_a_script_needs_is_right(string title) =>
        SmallInput.Valid.With(SmallFiles.News, "title: A news item", $"title: {title}").Read().FindsNothing();
}
