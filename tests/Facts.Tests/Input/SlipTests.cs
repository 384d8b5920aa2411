using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>
/// Slips of people who write YAML: each is named for what it is, with the line as it should be, and the rest of the file is checked.
/// </summary>
public class SlipTests
{
    [Theory]
    [InlineData("title: Order ▸#5 of the ministry is signed", "The text ends here", "'Order #5 of the ministry is signed'")]
    [InlineData("title: A rally  ▸# a note", "The text ends here", "'A rally  # a note'")]
    [InlineData("title: A rally\nplace: It's ▸#5", "The text ends here", "'It''s #5'")]
    [InlineData("title: A rally\nplace: ▸#5 of the ministry", "The value is missing", "'#5 of the ministry'")]
    [InlineData("title: A rally\naliases:\n  - Order ▸#5", "The text ends here", "'Order #5'")]
    [InlineData("title:\n  en: Order ▸#5", "The text ends here", "'Order #5'")]
    public void A_number_sign_that_ends_a_text(string written, params string[] words) =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", written).ReadAll().FindsAmong("FACT106", words);

    [Theory]
    [InlineData("title: 'Order #5'")]
    [InlineData("title: Order#5")]
    [InlineData("title: C# and F#")]
    [InlineData("# a comment\ntitle: A rally")]
    [InlineData("title: A rally\n# a comment")]
    [InlineData("title: A rally\naliases: # a comment\n  - Another")]
    [InlineData("title: A rally\naliases: [Another] # a comment")]
    public void A_number_sign_that_ends_none(string written) =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", written).ReadAll().FindsSameAs(SmallInput.Valid);

    [Theory]
    [InlineData("kind▸: event", "kind:▸\u00A0event", "FACT103", "a no-break space (U+00A0)", "kind: event")]
    [InlineData("kind▸: event", "kind:▸\u202Fevent", "FACT103", "a narrow no-break space (U+202F)", "kind: event")]
    [InlineData("kind▸: event", "kind: ▸\u3000event", "FACT103", "a full-width space (U+3000)", "kind: event")]
    [InlineData("kind▸: event", "▸\u00A0kind: event", "FACT103", "a no-break space (U+00A0)", "kind: event")]
    [InlineData("kind▸: event", "kind▸\uFF1Aevent", "FACT104", "'\uFF1A' (U+FF1A), which only looks like a colon", "Write: kind: event")]
    [InlineData("kind▸: event", "kind▸\uFF1A event", "FACT104", "(U+FF1A)", "kind: event")]
    [InlineData("kind▸: event", "kind▸\u2236event", "FACT104", "(U+2236)", "Write: kind: event")]
    [InlineData("kind▸: event", "kind▸:event", "FACT104", "no space behind the colon", "Write: kind: event")]
    [InlineData("kind▸: event", "kind: event\nplace: ▸\u201CA square: the main one\u201D",
        "FACT105", "'\u201C', a printer's quotation mark", "place: 'A square: the main one'")]
    [InlineData("kind▸: event", "kind: event\nplace: ▸\u201CA square: the main one",
        "FACT105", "'\u201C'", "place: 'A square: the main one'")]
    [InlineData("kind▸: event", "kind: event\nplace: A square▸: the main one",
        "FACT005", "holds a colon and a space", "place: 'A square: the main one'")]
    [InlineData("kind▸: event", "kind: event\nplace: A square▸:", "FACT005", "holds a colon and a space", "place: 'A square:'")]
    [InlineData("kind▸: event", "kind: event\nplace: ▸@square", "FACT005", "starts with '@'", "place: '@square'")]
    [InlineData("kind▸: event", "kind: event\nplace: ▸*the* square", "FACT005", "starts with '*'", "place: '*the* square'")]
    [InlineData("kind▸: event", "kind: event\nplace: ▸%5 of them", "FACT005", "starts with '%'", "place: '%5 of them'")]
    [InlineData("kind▸: event", "kind: event\nplace: \"The\"▸ square", "FACT005",
        "goes on behind the quotation mark", "place: '\"The\" square'")]
    [InlineData("kind▸: event", "kind: event\nplace: ▸'The square", "FACT005", "is not closed")]
    [InlineData("kind▸: event", "kind: event\naliases: ▸[One, two", "FACT005", "the bracket '[' is not closed", "aliases: [One, two]")]
    [InlineData("kind▸: event", "kind: event\naliases: [Order ▸#5, two]", "FACT005", "a comment starts at ' #'")]
    [InlineData("kind▸: event", "▸```yaml\nkind: event", "FACT102", "a mark that Markdown puts around code")]
    [InlineData("kind▸: event", "▸>>>>>>> theirs\nkind: event", "FACT101", "the mark of a merge")]
    [InlineData("kind▸: event", "kind:▸\tevent", "FACT004", "There is a tab.")]
    public void Is_named_and_is_all_that_is_told(string line, string written, string code, params string[] words) =>
        SmallInput.Valid.With(SmallFiles.Event, line.Replace("▸", "", StringComparison.Ordinal), written).Read().FindsError(code, words);

    [Theory]
    [InlineData("\u2018reported\u2019")]
    [InlineData("\u201Creported\u201D")]
    [InlineData("\u00ABreported\u00BB")]
    public void A_value_in_curly_quotes_is_reported(string value) =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            $"title: A rally in Alphaland\nplace: ▸{value}").ReadAll().FindsAmong("FACT105", "'reported'");

    [Theory]
    [InlineData("title: \u00ABA rally\u00BB in \u00ABAlphaland\u00BB")]
    [InlineData("title: '\u00ABA rally\u00BB'")]
    public void Curly_quotes_that_belong_to_a_text_are_not(string written) =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", written).ReadAll().FindsSameAs(SmallInput.Valid);

    [Fact]
    public void Several_slips_are_told_with_what_else_is_wrong_in_the_file() =>
        SmallInput.Valid.With(SmallFiles.Event,
            "\uFEFFtitle: A rally: the second\nkind\uFF1Aevent\ndate:2021-09-15\nsummary:\u00A0People met.\ntopics: [spech]\n"
                + Rest("topics: [speech]\n")).Read().FindsLines(
            "input/facts/aa/event.yml(1,15): error FACT005: This is not valid YAML: the text holds a colon and a space, which has a "
                + "meaning. Put the text in quotes: title: 'A rally: the second'",
            "input/facts/aa/event.yml(2,5): error FACT104: Here stands '\uFF1A' (U+FF1A), which only looks like a colon. "
                + "Write: kind: event",
            "input/facts/aa/event.yml(3,5): error FACT104: There is no space behind the colon. Write: date: 2021-09-15",
            "input/facts/aa/event.yml(4,9): error FACT103: Here stands a no-break space (U+00A0); YAML needs an ordinary space. Write it "
                + "with the space bar: summary: People met.",
            "input/facts/aa/event.yml(5,10): error FACT012: Unknown topic 'spech'. Did you mean 'speech'?");

    [Fact]
    public void A_merge_is_reported_at_each_mark_and_its_first_version_is_read() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event\n",
            "<<<<<<< HEAD\nkind: event\n||||||| base\nkind: none\n=======\nkind: statement\n>>>>>>> theirs\n").Read().FindsLines(
            Merge(2, "<<<<<<< HEAD"), Merge(4, "||||||| base"), Merge(6, "======="), Merge(8, ">>>>>>> theirs"));

    static string Merge(int line, string mark) => $"input/facts/aa/event.yml({line},1): error FACT101: This line, '{mark}', is the mark "
        + "of a merge that is not finished. "
        + "Keep one of the versions between '<<<<<<<' and '>>>>>>>', and delete the lines with the marks.";

    [Fact]
    public void Fences_around_a_page_are_reported_and_the_page_is_read() =>
        SmallInput.Valid.With(SmallFiles.Page, "```markdown\n" + SmallFiles.All[SmallFiles.Page] + "```\n").Read().FindsLines(
            "input/pages/about.md(1,1): error FACT102: This line, '```markdown', is a mark that Markdown puts around code; it came along "
                + "when the text was copied. Delete the line.",
            $"input/pages/about.md({SmallFiles.All[SmallFiles.Page].Split('\n').Length + 1},1): error FACT102: This line, '```', is a "
                + "mark that Markdown puts around code; it came along when the text was copied. Delete the line.");

    [Theory]
    [InlineData("summary: |\n  One:\u00A0two, at 5\uFF1A30.\n  law\uFF1Ax #5 kind:event")]
    [InlineData("summary: >-\n  One:\u00A0two\n\n  law:\u00A0x")]
    public void In_a_block_every_character_is_what_it_is(string written) =>
        Assert.DoesNotContain(SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", written).ReadAll().Found,
            f => f.Code is "FACT103" or "FACT104" or "FACT106");

    [Fact]
    public void An_address_and_a_link_have_a_colon_without_a_space() =>
        SmallInput.Valid.With("corrections.yml", "- date: 2026-12-01\n  what: A date.\n  where:\n    - fact:aa/event\n")
            .Read().FindsNothing();

    [Fact]
    public void A_field_in_braces_without_a_space_behind_its_colon() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nfigures:\n  met: {value▸:100, unit: people, as-of: 2021}")
            .Read().FindsError("FACT104", "no space behind the colon");

    [Fact]
    public void A_text_that_became_a_mapping_by_its_colon() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\naliases:\n  - ▸The rally: a second one")
            .Read().FindsError("FACT021", "put it in quotes: 'The rally: a second one'");

    static string Rest(string from)
    {
        var text = SmallFiles.All[SmallFiles.Event];
        return text[(text.IndexOf(from, StringComparison.Ordinal) + from.Length)..];
    }
}
