using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>
/// What stands in the wrong shape is shown in the right one, ready to be pasted, and what it names is looked up in the same run.
/// </summary>
public class LinesToWriteTests
{
    [Theory]
    [InlineData("topics: [speech]", "topics: speech, access", "topics: [speech, access]")]
    [InlineData("  - id: report-2021\n    locator: page 4", "  - report-2021", "- {id: report-2021, locator: …}")]
    public void A_text_in_the_place_of_a_list_or_a_mapping(string passage, string replacement, string expected) =>
        Assert.Contains(expected, Lines(passage, replacement), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_the_first_field_cannot_hold_is_left_open() => Assert.Contains(
        "- {stage: …, date: …}",
        string.Join('\n', SmallInput.Valid.With(SmallFiles.Law, "  - stage: proposed\n    date: 2020-12", "  - adopted 2021").Read().Found),
        StringComparison.Ordinal);

    [Fact]
    public void A_text_of_several_lines_cannot_pass_for_a_command_to_whoever_reads_the_log() => Assert.All(
        Lines("topics: [speech]", "topics: \"a\\n::stop-commands::x\"").Split('\n'),
        line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal)));

    [Fact]
    public void Numbers_in_a_list_become_figures() => Assert.Contains(
        "figures:\n      sites: {label: …, value: 1094, unit: sites, as-of: …}",
        Lines("topics: [speech]", "topics: [speech]\nfigures:\n  - 1,094 sites"), StringComparison.Ordinal);

    [Fact]
    public void The_address_of_a_source_leads_to_its_id() => Assert.Contains(
        "This is the address of the source 'report-2021': write that id.",
        Lines("  - id: report-2021", "  - id: http://www.example.org/report/?utm_source=x"), StringComparison.Ordinal);

    [Fact]
    public void A_thousand_with_a_comma_is_recognised() => Assert.Contains(
        "A comma ends a value here: write numbers without commas.",
        Lines("topics: [speech]", "topics: [speech]\nfigures:\n  sites: {value: 65,536, unit: sites, as-of: 2021}"),
        StringComparison.Ordinal);

    static string Lines(string passage, string replacement) =>
        string.Join('\n', SmallInput.Valid.With(SmallFiles.Event, passage, replacement).Read().Found);
}
