using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>
/// A wrong field keeps its record from being made, but not from being checked: all that is wrong in a file is told in one run.
/// </summary>
public class UnfinishedRecordTests
{
    [Fact]
    public void Its_references_are_checked() =>
        SmallInput.Valid
            .With(SmallFiles.Event, "kind: event", "kind: evnt")
            .With(SmallFiles.Event, "id: report-2021", "id: report-2012")
            .With(SmallFiles.Event, "verified: 2026-11-21", "verified: 2026-13-40")
            .Read().FindsLines(
                "input/facts/aa/event.yml(2,7): error FACT022: 'kind' cannot be 'evnt'. Did you mean 'event'?",
                "input/facts/aa/event.yml(7,9): error FACT012: Unknown source 'report-2012'. Did you mean 'report-2021'?",
                "input/facts/aa/event.yml(10,11): error FACT022: 'verified' is wrong: 13 is not a month: months are 01 to 12, and 21 to "
                    + "24 are spring, summer, autumn and winter.");

    [Fact]
    public void Its_citations_bindings_and_links_are_checked() =>
        SmallInput.Valid
            .With(SmallFiles.Event, "kind: event", "kind: evnt")
            .With(SmallFiles.Event, "People met.", "People met [@report-2012, page 1], [[aa/evnt]], [a](javascript:x).")
            .Read().FindsLines(
                "input/facts/aa/event.yml(2,7): error FACT022: 'kind' cannot be 'evnt'. Did you mean 'event'?",
                "input/facts/aa/event.yml(4,21): error FACT012: Unknown source 'report-2012'. Did you mean 'report-2021'?",
                "input/facts/aa/event.yml(4,45): error FACT012: Unknown fact 'aa/evnt'. Did you mean 'aa/event'?",
                "input/facts/aa/event.yml(4,58): error FACT065: The link 'javascript:x' is not allowed. Link to https://…, or to a "
                    + "record: fact:…, country:…, source:…, indicator:…, question:…, essay:…, page:…, topic:…, term:…, correction:….");

    [Fact]
    public void Nothing_is_said_of_its_own_figures_which_are_not_known() =>
        SmallInput.Valid.With(SmallFiles.Platform, "status: active", "status: ▸activ")
            .Read().FindsError("FACT022", "'status' cannot be 'activ'.");

    [Fact]
    public void A_field_that_no_record_has_keeps_nothing_from_being_checked() =>
        SmallInput.Valid
            .With(SmallFiles.Event, "kind: event", "kind: event\ncolour: red")
            .With(SmallFiles.Event, "evidence: reported", "evidence: disputed")
            .Read().FindsLines(
                "input/facts/aa/event.yml(3,1): error FACT019: A fact has no field 'colour'. Use one of: title, short, kind, date, "
                    + "date-note, summary, topics, also, sources, evidence, verified, as-of, figures, versions, related, aliases, "
                    + "formerly, place.",
                "input/facts/aa/event.yml(10,11): error FACT034: A disputed fact needs the versions of at least two holders. Add "
                    + "'versions:' with what each holder says, or choose another grade.");

    [Fact]
    public void A_wrong_value_that_the_record_can_do_without_keeps_nothing_else_from_being_checked() =>
        SmallInput.Valid
            .With(SmallFiles.Event, "kind: event", "kind: event\nas-of: 2021-02-30")
            .With(SmallFiles.Event, "evidence: reported", "evidence: disputed")
            .Read().FindsLines(
                "input/facts/aa/event.yml(3,8): error FACT022: 'as-of' is wrong: 2021-02-30 is not a date: February 2021 has 28 days.",
                "input/facts/aa/event.yml(10,11): error FACT034: A disputed fact needs the versions of at least two holders. Add "
                    + "'versions:' with what each holder says, or choose another grade.");

    [Fact]
    public void What_stands_there_and_is_wrong_is_not_called_missing() =>
        SmallInput.Valid
            .With(SmallFiles.Event, "evidence: reported", "evidence: disputed\nversions: ▸none")
            .Read().FindsError("FACT021", "'versions' must be a list");

    [Fact]
    public void The_text_below_wrong_front_matter_is_checked() =>
        SmallInput.Valid
            .With(SmallFiles.Essay, "date: 2026-11-21", "date: today")
            .With(SmallFiles.Essay, "[@news-2022, paragraph 2]", "[@news-2020, paragraph 2]")
            .Read().FindsLines(
                "input/essays/why.md(5,7): error FACT022: 'date' is wrong: today is not a date: write the day itself, like "
                    + "2021-09-05.",
                "input/essays/why.md(15,36): error FACT012: Unknown source 'news-2020'. Did you mean 'news-2022'?");

    [Fact]
    public void What_it_cites_is_not_called_unused()
    {
        var found = SmallInput.Valid
            .With("sources/only-here.yml",
                "title: A\ntype: report\nlanguage: en\nstanding: research\nconsulted: opening\nreliability: Unknown.\n")
            .With(SmallFiles.Event, "kind: event", "kind: evnt")
            .With(SmallFiles.Event, "id: report-2021", "id: only-here")
            .ReadAll().Found;
        Assert.Contains(found, f => f.Code == "FACT022");
        Assert.DoesNotContain(found, f => f.Code == "FACT075");
    }

    [Theory]
    [InlineData("kind: event", "kind: evnt\nstages: [{stage: adopted, date: 2021, sources: [{id: only-here, locator: page 1}]}]")]
    [InlineData("kind: event", "kind: event\nsuorces: [{id: only-here, locator: page 1}]")]
    [InlineData("kind: event", "kind: event\nversions: {ministry: {sources: [{id: only-here, locator: page 1}]}}")]
    public void What_it_cites_where_nobody_looked_is_not_called_unused(string passage, string replacement)
    {
        var found = SmallInput.Valid
            .With("sources/only-here.yml",
                "title: A\ntype: report\nlanguage: en\nstanding: research\nconsulted: opening\nreliability: Unknown.\n")
            .With(SmallFiles.Event, passage, replacement)
            .ReadAll().Found;
        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, f => f.Code == "FACT075");
    }
}
