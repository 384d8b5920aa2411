using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>Places inside texts, whichever way they are written in YAML. Each text holds one reference to nothing.</summary>
public class TextPlaceTests
{
    [Theory]
    [InlineData("summary: People met, see ▸[[zz/x]].")] // plain on one line
    [InlineData("summary: People met,\n  see ▸[[zz/x]].")] // plain over two lines
    [InlineData("summary: People met.\n\n  See ▸[[zz/x]].")] // plain over a blank line
    [InlineData("summary: 'People''s rally: see ▸[[zz/x]].'")] // single quotes
    [InlineData("summary: 'People''s\n  rally: see ▸[[zz/x]].'")] // single quotes over two lines
    [InlineData("summary: \"▸[[zz/x]].\"")] // double quotes
    [InlineData("summary: \"A \\\"rally\\\" \\u0416 \\x41 \\U0001F600 \\t ▸[[zz/x]].\"")] // double quotes with escapes
    [InlineData("summary: \"People met.\\n\\nSee ▸[[zz/x]].\"")] // double quotes with an escaped line end
    [InlineData("summary: \"People \\\n    met, see ▸[[zz/x]].\"")] // double quotes with a continued line
    [InlineData("summary: |\n  People met.\n  See ▸[[zz/x]].")] // a literal block
    [InlineData("summary: |\n  ▸[[zz/x]] met.")] // a literal block that starts with it
    [InlineData("summary: |\n\n\n  People met, see ▸[[zz/x]].")] // a literal block with blank lines above
    [InlineData("summary: |\n  People met:\n\n    * see ▸[[zz/x]].")] // a literal block with an indented list
    [InlineData("summary: |2-\n    People met.\n\n  See ▸[[zz/x]].")] // a literal block with stated indentation
    [InlineData("summary: | # a comment\n  See ▸[[zz/x]].")] // a literal block with a comment behind the mark
    [InlineData("summary: |\n  Бета 😀 see ▸[[zz/x]].")] // a literal block with letters of two units
    [InlineData("summary: >\n  People met, see ▸[[zz/x]].")] // a folded block on one line
    [InlineData("summary: >\n  People met\n  on a square\n  and ▸[[zz/x]].")] // a folded block
    [InlineData("summary: >-\n  People met\n  on a square.\n\n  They\n  saw ▸[[zz/x]].")] // a folded block with paragraphs
    [InlineData("summary:\n  en: >\n    People\n    met ▸[[zz/x]].")] // a mapping of languages
    public void A_binding_in_a_field(string written) =>
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", written).Read().FindsError("FACT012", "Unknown fact 'zz/x'.");

    [Theory]
    [InlineData("> A quotation\n> of ▸[[zz/x]].\n")]
    [InlineData("- one\n  - two ▸[[zz/x]]\n")]
    [InlineData("| a | b |\n|---|---|\n| c | ▸[[zz/x]] |\n")]
    [InlineData("**Bold ▸[[zz/x]]**\n")]
    [InlineData("Text.[^1]\n\n[^1]: A note on ▸[[zz/x]].\n")]
    [InlineData("First.\n\n## Heading ▸[[zz/x]]\n\nSecond.\n")]
    [InlineData("Бета &amp; \\* 😀 ▸[[zz/x]]\n")]
    public void A_binding_in_the_body_of_a_file(string body) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.\n", body).Read().FindsError("FACT012", "Unknown fact 'zz/x'.");

    [Fact]
    public void The_first_line_below_the_front_matter_has_its_number() =>
        SmallInput.Valid.With(SmallFiles.Page, "---\ntitle: T\ndescription: D\n---\n[[zz/x]]\n").Read()
            .FindsLines("input/pages/about.md(5,1): error FACT012: Unknown fact 'zz/x'. If it is new, add its file: input/facts/zz/x.yml.");

    [Fact]
    public void A_value_in_quotes_is_reported_behind_the_quote() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "topics: ['▸spech']")
            .Read().FindsError("FACT012", "Unknown topic 'spech'.");

    [Fact]
    public void A_value_in_a_block_is_reported_in_the_block() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "topics:\n  - >-\n    ▸spech")
            .Read().FindsError("FACT012", "Unknown topic 'spech'.");

    [Fact]
    public void Columns_count_letters_not_bytes() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "aliases: [Бета, Ж]\ntopics: [speech, ▸Ж]")
            .Read().FindsError("FACT012", "Unknown topic 'Ж'.");

    [Fact]
    public void A_line_separator_that_editors_do_not_show_as_a_line_end_does_not_move_places() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "aliases: ['a\u2028b']\ntopics: [spech]").Read().FindsLines(
            "input/facts/aa/event.yml(5,13): error FACT017: There is an invisible line end, the character LINE SEPARATOR (U+2028). Remove "
                + "it; it cannot be seen in most editors.",
            "input/facts/aa/event.yml(6,10): error FACT012: Unknown topic 'spech'. Did you mean 'speech'?");

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    public void Text_nested_without_end_is_refused(string level) =>
        SmallInput.Valid.With(SmallFiles.Page, "\nThis is a page.\n", "▸" + string.Concat(Enumerable.Repeat(level, 400)) + "x\n").Read()
            .FindsError("FACT016", "nested too deeply");

    [Fact]
    public void A_field_nested_without_end_is_refused() =>
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: |\n  ▸{new string('>', 400)} x")
            .Read().FindsError("FACT016", "nested too deeply");

    [Theory]
    [InlineData("***")]
    [InlineData("___")]
    [InlineData("*a _b ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](b) > ")]
    [InlineData("1. ")]
    [InlineData("~~~~")]
    [InlineData("`")]
    [InlineData("|")]
    [InlineData("[^1]")]
    public void Text_full_of_markup_is_read_or_reported_in_good_time(string markup)
    {
        var repeated = string.Concat(Enumerable.Repeat(markup, 300_000 / markup.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var found = SmallInput.Valid.With(SmallFiles.Page, "This is a page.\n",
            $"{repeated} x {new string([.. repeated.Reverse()])}\n").Read().Found;

        Assert.All(found, f => Assert.NotEqual("FACT109", f.Code));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("*", "*")]
    [InlineData("_", "_")]
    [InlineData("*a _b ", " b_ a*")]
    [InlineData("**a *b ", " b* a**")]
    public void Emphasis_too_deep_to_be_printed_is_refused(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 260)) + "a" + string.Concat(Enumerable.Repeat(close, 260));

        var found = Assert.Single(SmallInput.Valid.With(SmallFiles.Event,
            "summary: People met.", $"summary: |\n  Text {text}.").Read().Found);

        Assert.Equal(("FACT016", 5), (found.Code, found.Location.Line));
    }
}
