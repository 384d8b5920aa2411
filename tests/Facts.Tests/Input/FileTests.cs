using System.Text;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class FileTests
{
    static readonly string Event = SmallFiles.All[SmallFiles.Event];

    [Fact]
    public void A_byte_that_is_not_UTF8_is_reported_where_it_stands()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("title: Заголовок\nkind: "), 0xE9, .. "vent\n"u8];

        SmallInput.Valid.With(SmallFiles.Event, bytes).Read()
            .FindsLines("input/facts/aa/event.yml(2,7): error FACT002: The file is not UTF-8 from here on. Save it as UTF-8 in "
                + "your editor.");
    }

    [Fact]
    public void Letters_of_two_bytes_before_the_wrong_byte_count_once()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("title: Бета"), 0xFF];

        Assert.Equal("input/facts/aa/event.yml(1,12)",
            Assert.Single(SmallInput.Valid.With(SmallFiles.Event, bytes).Read().Found).Location.ToString());
    }

    [Fact]
    public void A_letter_cut_off_at_the_end_is_reported_where_it_starts()
    {
        byte[] bytes = [.. "title: "u8, 0xD0];

        Assert.Equal("input/facts/aa/event.yml(1,8)",
            Assert.Single(SmallInput.Valid.With(SmallFiles.Event, bytes).Read().Found).Location.ToString());
    }

    [Fact]
    public void A_file_over_a_megabyte_is_not_read() =>
        SmallInput.Valid.With(SmallFiles.Event, "▸" + Event + "# " + new string('x', 1024 * 1024)).Read()
            .FindsError("FACT001", "at most 1048576 are read", "one record, one file");

    [Fact]
    public void A_file_of_a_megabyte_is_read()
    {
        var text = Event + "# ";

        SmallInput.Valid.With(SmallFiles.Event, text + new string('x', 1024 * 1024 - text.Length)).Read().FindsNothing();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("# nothing yet\n# but this\n")]
    [InlineData("---\n")]
    public void A_file_without_a_record(string text) =>
        SmallInput.Valid.With(SmallFiles.Event, "▸" + text).Read().FindsError("FACT003", "The file is empty.");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        SmallInput.Valid.With(SmallFiles.Event, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Event)]).Read().FindsNothing();

    [Fact]
    public void Windows_line_ends_do_not_move_places() =>
        SmallInput.Valid.With(SmallFiles.Event,
            Event.Replace("speech", "spech", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)).Read()
            .FindsLines("input/facts/aa/event.yml(5,10): error FACT012: Unknown topic 'spech'. Did you mean 'speech'?");

    [Fact]
    public void Broken_files_are_all_reported_causes_first_and_then_in_the_order_of_their_paths() =>
        SmallInput.Valid
            .With("pages/broken.md", "no front matter\n")
            .With(SmallFiles.Statement, "date: 2022-06-01", "date: soon")
            .With(SmallFiles.Event, "title: ]\n  and so on\n")
            .With(SmallFiles.Event + "l", "x")
            .With(SmallFiles.News, "")
            .Read().FindsLines(
                "input/facts/aa/event.yml(1,8): error FACT005: This is not valid YAML: while parsing a node, did not find expected node "
                    + "content. Check the indentation, and put text that holds ': ' or ' #' in quotes.",
                "input/facts/aa/event.ymll(1,1): error FACT011: No record belongs in this place. Files here are named "
                    + "facts/<country>/<name>.yml.",
                "input/pages/broken.md(1,1): error FACT014: The file does not start with front matter. Start with a line of three "
                    + "hyphens, then title and description, then three hyphens again.",
                "input/sources/news-2022.yml(1,1): error FACT003: The file is empty. Write the record, or delete the file.",
                "input/facts/aa/statement.yml(3,7): error FACT022: 'date' is wrong: soon is not a date: write a year, a month or a day, "
                    + "like 2021, 2021-09 or 2021-09-05.");

    [Fact]
    public void A_broken_country_is_reported_once() =>
        SmallInput.Valid.With(SmallFiles.Alphaland, "name: Alphaland\npopulation: users", "name: ▸[Alphaland\npopulation: users").Read()
            .FindsError("FACT005", "the bracket '[' is not closed", "Write: name: [Alphaland]");

    [Fact]
    public void A_country_with_a_mistyped_key_is_reported_once() =>
        SmallInput.Valid.With(SmallFiles.Alphaland, "name: Alphaland", "name: Alphaland\n▸gap: x")
            .Read().FindsError("FACT019", "Did you mean 'gaps'?");

    [Fact]
    public void UTF16_is_told_by_its_name() =>
        SmallInput.Valid.With(SmallFiles.Event, "▸").With(SmallFiles.Event, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Event)]).Read()
            .FindsError("FACT002", "The file is UTF-16", "Save it as UTF-8");

    [Fact]
    public void Control_characters_are_reported_in_every_line_and_the_rest_of_the_file_is_read() =>
        SmallInput.Valid.With(SmallFiles.Event,
            Event.Replace("A rally", "A\u0001 rally", StringComparison.Ordinal).Replace("speech", "spech", StringComparison.Ordinal)
            .Replace("People met.", "People\u2028met.", StringComparison.Ordinal)).Read().FindsLines(
                "input/facts/aa/event.yml(1,9): error FACT017: There is a control character (U+0001). Remove it; it cannot be seen in "
                    + "most editors.",
                "input/facts/aa/event.yml(4,16): error FACT017: There is an invisible line end, the character LINE SEPARATOR (U+2028). "
                    + "Remove it; it cannot be seen in most editors.",
                "input/facts/aa/event.yml(5,10): error FACT012: Unknown topic 'spech'. Did you mean 'speech'?");

    [Theory]
    [InlineData("\u0085", "NEXT LINE (U+0085)")]
    [InlineData("\u2028", "LINE SEPARATOR (U+2028)")]
    [InlineData("\u2029", "PARAGRAPH SEPARATOR (U+2029)")]
    public void A_line_end_that_cannot_be_seen_is_told_by_its_name(string character, string name)
    {
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            $"title: A rally▸{character} in Alphaland").Read().FindsError("FACT017", name);
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            $"title: \"A rally▸\\u{(int)character[0]:X4} in Alphaland\"").Read().FindsError("FACT017", name);
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This▸{character} is a page.").Read().FindsError("FACT017", name);
    }

    [Fact]
    public void What_is_no_file_is_reported_with_the_reason()
    {
        var found = Read(new ContentFile("sources/pipe.yml", "input/sources/pipe.yml", 0, () => []) { Obstacle = "it is a named pipe" });

        Assert.StartsWith("input/sources/pipe.yml(1,1): error FACT100: This cannot be read: it is a named pipe. ",
            Assert.Single(found).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_reported()
    {
        var found = Read(new ContentFile("sources/x.yml", "input/sources/x.yml", 1,
            () => throw new UnauthorizedAccessException("Access to /home/me/x.yml is denied.")));

        Assert.Equal("input/sources/x.yml(1,1): error FACT100: This cannot be read: its permissions do not allow it. Let everyone "
            + "read the file.", Assert.Single(found).ToString());
    }

    [Fact]
    public void What_a_library_cannot_cope_with_is_reported_with_the_file_and_the_others_are_read()
    {
        var found = Read(
            new ContentFile("sources/x.yml", "input/sources/x.yml", 1, () => throw new NotSupportedException("No.")),
            new ContentFile("sources/y.yml", "input/sources/y.yml", 0, () => []));

        Assert.Equal(["FACT003", "FACT109"], found.Select(f => f.Code).Order(StringComparer.Ordinal));
        Assert.All(found, f => Assert.Equal((1, 1), (f.Location.Line, f.Location.Column)));
    }

    static IReadOnlyList<Diagnostic> Read(params ContentFile[] files)
    {
        var findings = new Findings();
        CatalogueReader.Read(files, findings);
        return findings.Sorted();
    }
}
