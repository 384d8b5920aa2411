using System.Diagnostics;
using System.Text;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class YamlTests
{
    [Fact]
    public void A_doubled_key_is_reported_with_the_line_of_the_first() =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", "date: 2021-09-15\n▸date: 2022").Read()
            .FindsError("FACT010", "The key 'date' stands here a second time; the first is in line 3.");

    [Fact]
    public void Of_a_doubled_key_the_second_is_looked_at_since_it_was_added()
    {
        var outcome = SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", "date: 2021-09-15\ndate: 2022").Read();

        Assert.Equal("2022", outcome.Catalogue.Facts.Single(f => f.Id == "aa/event").Date?.Raw);
    }

    [Theory]
    [InlineData("2021-09-15", "Both say the same: remove this line.")]
    [InlineData("2022", "There it is '2021-09-15', here '2022': keep the one that is right.")]
    public void A_doubled_key_is_told_with_both_values(string second, string advice) =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", $"date: 2021-09-15\n▸date: {second}").Read()
            .FindsError("FACT010", advice);

    [Fact]
    public void Below_a_doubled_key_every_line_is_looked_at() =>
        SmallInput.Valid.With(SmallFiles.Users, "    2021: 60\n", "    2021: 60\n  bb:\n    2021: 60\n    2022: much\n").Read()
        .FindsLines(
            "input/indicators/users.yml(13,3): error FACT010: The key 'bb' stands here a second time; the first is in line 11. "
                + "Put the lines below it under the first, and remove this key.",
            "input/indicators/users.yml(14,5): error FACT010: The key '2021' stands here a second time; the first is in line 12. "
                + "Both say the same: remove this line.",
            "input/indicators/users.yml(15,11): error FACT022: 'bb' must be a number, but it is 'much'. "
                + "Write digits with a point for decimals, without spaces, commas or a unit.");

    [Fact]
    public void A_second_document() =>
        SmallInput.Valid.With(SmallFiles.Event, SmallFiles.All[SmallFiles.Event] + "▸---\ntitle: Another\n").Read()
            .FindsError("FACT006", "A second YAML document starts here.");

    [Fact]
    public void A_document_mark_at_the_start_is_no_second_document() =>
        SmallInput.Valid.With(SmallFiles.Event, "---\n" + SmallFiles.All[SmallFiles.Event]).Read().FindsNothing();

    [Fact]
    public void An_alias_is_reported_with_its_anchor_and_nothing_else() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland\nkind: event",
            "title: &name A rally\nkind: event\nplace: *name").Read().FindsLines(
            "input/facts/aa/event.yml(1,8): error FACT007: The anchor '&name' is not allowed. Write the value out: each file says what it "
                + "says in full. A text that starts with '&' must stand in quotes.",
            "input/facts/aa/event.yml(3,8): error FACT007: The alias '*name' is not allowed. Write the value out: each file says what it "
                + "says in full. A text that starts with '*' must stand in quotes.");

    [Fact]
    public void An_alias_in_place_of_a_required_value_does_not_make_it_missing() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", "title: ▸*name")
            .Read().FindsError("FACT007", "The alias '*name'");

    [Fact]
    public void A_merge_key_is_no_way_around() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\n<<: ▸*defaults")
            .Read().FindsError("FACT007", "The alias '*defaults'");

    [Fact]
    public void Aliases_that_would_expand_a_billion_times_are_read_at_once()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i <= 40; i++) bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        var watch = Stopwatch.StartNew();

        var found = SmallInput.Valid.With("sources/bomb.yml", bomb.ToString()).Read().Found;

        Assert.Equal(41 + 80, found.Count(f => f.Code == "FACT007"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("▸!!str[aa]", "!!str")]
    [InlineData("▸!!str[aa] {", "!!str")]
    [InlineData("[a, ▸!!int[b]]", "!!int")]
    public void A_tag_that_the_parser_gives_up_on(string value, string told) =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"kind: event\naliases: {value}")
            .With(SmallFiles.Statement, "date: 2022-06-01", "date: soon").Read()
            .FindsFirst("FACT008", $"The tag '{told}' is not allowed.");

    [Theory]
    [InlineData("!!str", "!!str")]
    [InlineData("!custom", "!custom")]
    public void A_tag(string written, string told) =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally", $"title: ▸{written} A rally")
            .Read().FindsError("FACT008", $"The tag '{told}' is not allowed.");

    [Fact]
    public void Every_tab_line_is_reported_once() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event\ndate: 2021-09-15", "kind:\tevent\n\tdate:\t2021-09-15").Read().FindsLines(
            "input/facts/aa/event.yml(2,6): error FACT004: There is a tab. YAML allows only spaces: replace the tab by spaces.",
            "input/facts/aa/event.yml(3,1): error FACT004: There is a tab. YAML allows only spaces: replace the tab by spaces.");

    [Fact]
    public void A_key_that_is_a_list() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\n? ▸[a, b]\n: c")
            .Read().FindsError("FACT009", "A key must be a word, but this is a list.");

    [Theory]
    [InlineData("...\ntitle:▸ a\n")]
    [InlineData("title: a\n▸- b\n")]
    public void Text_that_is_not_YAML(string text) =>
        SmallInput.Valid.With("sources/x.yml", text).Read()
            .FindsError("FACT005", "This is not valid YAML: ", "Check the indentation, and put text that holds ': ' or ' #' in quotes.");

    [Fact]
    public void A_colon_in_unquoted_text_is_reported_where_it_stands() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            "title: A rally▸: the second").Read().FindsError("FACT005", "not valid YAML");

    [Fact]
    public void Lists_nested_without_end_are_refused() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            "title: " + new string('[', 23) + "▸" + new string('[', 100_000)).Read()
            .FindsError("FACT005", "nested more than 24 deep");

    [Fact]
    public void Mappings_nested_without_end_are_refused()
    {
        var nested = string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i) + "a:\n"));

        Assert.Contains("nested more than 24 deep",
            Assert.Single(SmallInput.Valid.With("sources/x.yml", nested).Read().Found).Message, StringComparison.Ordinal);
    }
}
