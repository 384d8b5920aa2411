using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class FieldTests
{
    [Fact]
    public void A_mistyped_key_gets_a_suggestion() =>
        SmallInput.Valid.With(SmallFiles.Event, "verified: 2026-11-21", "verified: 2026-11-21\n▸alias: [rally]").Read()
            .FindsError("FACT019", "A fact has no field 'alias'.", "Did you mean 'aliases'?");

    [Fact]
    public void A_key_like_none_gets_the_list_of_keys() =>
        SmallInput.Valid.With(SmallFiles.Topics, "title: Speech", "title: Speech\n  ▸importance: high").Read()
            .FindsError("FACT019", "A topic has no field 'importance'.", "Use one of: title, summary, formerly.");

    [Fact]
    public void A_key_of_another_kind_of_fact_is_told_where_it_belongs() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\n▸penalties: []").Read()
            .FindsError("FACT019", "A fact has no field 'penalties'.", "It belongs to law records.");

    [Fact]
    public void A_key_of_two_other_kinds_of_fact_is_told_both() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\n▸status: active").Read()
            .FindsError("FACT019", "It belongs to law and platform records.");

    [Fact]
    public void A_mistyped_kind_is_reported_alone() =>
        SmallInput.Valid.With(SmallFiles.Blocking, "kind: restriction", "kind: ▸restrction").Read()
            .FindsError("FACT022", "'kind' cannot be 'restrction'.", "Did you mean 'restriction'?");

    [Fact]
    public void A_missing_kind_is_reported_alone() =>
        SmallInput.Valid.With(SmallFiles.Law, "title: Alphaland adopts a law\nkind: law", "▸title: Alphaland adopts a law").Read()
            .FindsError("FACT020", "The fact has no 'kind'");

    [Fact]
    public void A_mistyped_key_is_reported_even_when_the_kind_is_missing() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "tittle: again").Read()
            .FindsLines(
                "input/facts/aa/event.yml(1,1): error FACT020: The fact has no 'kind' (one of: law, restriction, case, platform, "
                    + "statement, event, figure). What sort of fact it is; the kind decides about further fields. Write:\n"
                    + "    kind: …  # such as: event",
                "input/facts/aa/event.yml(2,1): error FACT019: A fact has no field 'tittle'. Did you mean 'title'?");

    [Fact]
    public void Every_missing_required_field_is_named()
    {
        var found = SmallInput.Valid.With("sources/x.yml", "# a comment\ntitle: X\n").Read().Found;

        Assert.All(found, f => Assert.Equal(("FACT020", "input/sources/x.yml(2,1)"), (f.Code, f.Location.ToString())));
        Assert.Equal(
            ["'consulted'", "'language'", "'reliability'", "'standing'", "'type'"],
            found.Select(f => f.Message.Split(' ')[4]));
    }

    [Fact]
    public void A_required_field_left_empty_is_reported() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", "title:▸").Read()
            .FindsError("FACT021", "'title' is empty; it must be text");

    [Fact]
    public void An_optional_field_left_empty_is_as_if_it_were_not_there() =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", "date: 2021-09-15\ndate-note:\nplace:").Read().FindsNothing();

    [Fact]
    public void Text_where_a_list_should_be() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "topics: ▸speech").Read()
            .FindsError("FACT021", "'topics' must be a list, each item the id of a topic, but this is text.");

    [Fact]
    public void A_list_where_text_should_be() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", "title: ▸[a, b]").Read()
            .FindsError("FACT021", "'title' must be text", "but this is a list");

    [Fact]
    public void A_mapping_where_a_date_should_be() =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", "date: ▸{from: 2021, to: 2022}").Read()
            .FindsError("FACT021", "'date' must be a date (EDTF", "but this is a mapping");

    [Fact]
    public void A_list_where_the_record_should_be() =>
        SmallInput.Valid.With("sources/x.yml", "▸- title: X\n").Read()
            .FindsError("FACT021", "This must be a mapping", "but this is a list");

    [Theory]
    [InlineData("topics.yml")]
    [InlineData("glossary.yml")]
    public void A_list_where_entries_should_be(string path)
    {
        var found = SmallInput.Valid.With(path, "- title: X\n").Read().Found;

        Assert.Contains(found, f => f.Code == "FACT021" && f.Location.ToString() == $"input/{path}(1,1)"
            && f.Message == "The file must be a mapping of names to entries, but this is a list.");
    }

    [Fact]
    public void A_list_without_items() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "topics: ▸[]").Read()
            .FindsError("FACT022", "'topics' is an empty list.", "Add an item");

    [Theory]
    [InlineData("1e3")]
    [InlineData("many")]
    public void Text_that_is_no_number(string written) =>
        SmallInput.Valid.With(SmallFiles.Platform, "value: 11000000", $"value: ▸{written}").Read()
            .FindsError("FACT022", $"'value' must be a number, but it is '{written}'.", "a point for decimals");

    [Theory]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void Text_that_is_no_whole_number(string written) =>
        SmallInput.Valid.With(SmallFiles.Users, "year-means", $"decimals: ▸{written}\nyear-means").Read()
            .FindsError("FACT022", $"'decimals' must be a whole number, but it is '{written}'.");

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    public void Text_that_is_neither_true_nor_false(string written) =>
        SmallInput.Valid.With(SmallFiles.Users, "download: true", $"download: ▸{written}").Read()
            .FindsError("FACT022", $"'download' must be true or false, but it is '{written}'.");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org/x")]
    [InlineData("//example.org/x")]
    [InlineData("example.org")]
    public void Text_that_is_no_web_address(string written) =>
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", $"url: ▸{written}").Read()
            .FindsError("FACT022", $"'url' must be a web address that starts with https:// or http://, but it is '{written}'.");

    [Theory]
    [InlineData("Accounts")]
    [InlineData("active_accounts")]
    [InlineData("-accounts")]
    [InlineData("аccounts")] // the first letter is Cyrillic
    public void A_name_that_cannot_be_part_of_an_address(string written) =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event",
            $"kind: event\nfigures:\n  ▸{written}: {{value: 1, unit: x, as-of: 2021}}").Read()
            .FindsError("FACT022",
                $"'figures' has the name '{written}', which is not a short name in lower-case letters, digits and hyphens.");

    [Fact]
    public void A_name_that_ends_with_a_line_end() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event",
            "kind: event\nfigures:\n  \"▸people\\n\": {value: 1, unit: x, as-of: 2021}").Read()
            .FindsError("FACT022", "is not a short name");

    [Fact]
    public void A_year_that_is_no_year() =>
        SmallInput.Valid.With(SmallFiles.Users, "2021: 60", "▸21: 60").Read()
            .FindsError("FACT022", "'bb' has '21' where a year should be.");

    [Fact]
    public void A_value_of_a_series_may_name_its_own_source()
    {
        var outcome = SmallInput.Valid.With(SmallFiles.Users, "2021: 60", "2021: {value: 60, source: news-2022, note: estimate}").Read();

        outcome.FindsNothing();
        Assert.Equal("news-2022", outcome.Catalogue.Indicators[0].Find("bb", 2021)?.Source?.Id);
    }

    [Theory]
    [InlineData("15 September 2021", "\"15 September 2021\" is not how dates are written here: write 2021-09-15.")]
    [InlineData("2021-09-31", "2021-09-31 is not a date: September 2021 has 30 days.")]
    [InlineData("2021-13", "13 is not a month: ")]
    [InlineData("2022/2021", "2022/2021 ends before it starts: write the earlier date first.")]
    [InlineData("none", "none is not a date: leave the field out when there is no date.")]
    public void Text_that_is_no_date(string written, string words) =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", $"date: ▸{written}").Read()
            .FindsError("FACT022", $"'date' is wrong: {words}");

    [Fact]
    public void A_number_keeps_its_decimals()
    {
        var catalogue = SmallInput.Valid.Read().Catalogue;

        Assert.Equal([(2020, 81m), (2021, 82.5m)], catalogue.Indicators[0].Of("aa").Select(v => (v.Year, v.Value)));
    }

    [Fact]
    public void Values_of_a_series_stand_in_the_order_of_years()
    {
        var outcome = SmallInput.Valid.With(SmallFiles.Users, "{2020: 81, 2021: 82.5}", "{2021: 82.5, 2020: 81}").Read();

        Assert.Equal([2020, 2021], outcome.Catalogue.Indicators[0].Of("aa").Select(v => v.Year));
    }
}
