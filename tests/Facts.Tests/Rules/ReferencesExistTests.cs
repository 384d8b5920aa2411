using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class ReferencesExistTests
{
    [Theory]
    [InlineData(SmallFiles.Event, "topics: [speech]", "topics: [▸spech]", "unknown topic 'spech'. Did you mean 'speech'?")]
    [InlineData(SmallFiles.Event, "id: report-2021", "id: ▸report-2012", "unknown source 'report-2012'. Did you mean 'report-2021'?")]
    [InlineData(SmallFiles.Event, "kind: event", "kind: event\nalso: [▸zz]", "unknown country 'zz'.")]
    [InlineData(SmallFiles.Event, "kind: event", "kind: event\nrelated: [▸aa/evnt]", "unknown fact 'aa/evnt'. Did you mean 'aa/event'?")]
    [InlineData(SmallFiles.Case, "charge: insult", "charge: insult\nlaw: [▸aa/lav]", "unknown fact 'aa/lav'. Did you mean 'aa/law'?")]
    [InlineData(SmallFiles.Law, "date: 2020-12", "date: 2020-12\n    sources: [{id: ▸nobody, locator: x}]", "unknown source 'nobody'.")]
    [InlineData(SmallFiles.Alphaland, "population: users", "population: ▸user", "unknown indicator 'user'. Did you mean 'users'?")]
    [InlineData(SmallFiles.Alphaland, "highlights: [aa/event]", "highlights: [▸aa/rally]", "unknown fact 'aa/rally'.")]
    [InlineData(SmallFiles.Alphaland, "name: Alphaland", "name: Alphaland\ncapital: {name: A, sources: [{id: ▸nobody, locator: x}]}", "unknown source 'nobody'.")]
    [InlineData(SmallFiles.Users, "{id: report-2021", "{id: ▸report", "unknown source 'report'.")]
    [InlineData(SmallFiles.Users, "year-means", "breaks: [{countries: [▸zz], after: 2020, reason: x}]\nyear-means", "unknown country 'zz'.")]
    [InlineData(SmallFiles.Users, "2021: 60", "2021: {value: 60, source: ▸nobody}", "unknown source 'nobody'.")]
    [InlineData(SmallFiles.Question, "topic: access", "topic: ▸acces", "unknown topic 'acces'. Did you mean 'access'?")]
    [InlineData(SmallFiles.Question, "facts: [aa/blocking]", "facts: [▸aa/block]", "unknown fact 'aa/block'.")]
    [InlineData(SmallFiles.Essay, "countries: [aa, bb]", "countries: [aa, ▸cc]", "unknown country 'cc'.")]
    [InlineData(SmallFiles.Glossary, "term: Blocking", "term: Blocking\n  sources: [{id: ▸nobody, locator: x}]", "unknown source 'nobody'.")]
    public void A_reference_to_nothing_is_found(string path, string passage, string replacement, string words) =>
        SmallInput.Valid.With(path, passage, replacement).Check<ReferencesExist>().FindsError("FACT012", words);

    [Fact]
    public void Every_reference_to_nothing_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "topics: [spech, acces]").Check<ReferencesExist>().FindsLines(
            "input/facts/aa/event.yml(5,10): error FACT012: unknown topic 'spech'. Did you mean 'speech'?",
            "input/facts/aa/event.yml(5,17): error FACT012: unknown topic 'acces'. Did you mean 'access'?");

    [Fact]
    public void A_reference_from_the_ledger_to_nothing_is_found() =>
        SmallInput.Valid.With("ledger.yml", "report-2021:\n  - {n: 1, carried: [fact:aa/event, ▸fact:aa/evnt]}\n")
            .Check<ReferencesExist>().FindsError("FACT012", "unknown fact 'aa/evnt'", "Did you mean 'aa/event'?");

    [Fact]
    public void References_to_records_are_right() => SmallInput.Valid.Check<ReferencesExist>().FindsNothing();

    [Fact]
    public void A_reference_to_a_record_that_cannot_be_read_is_right() =>
        SmallInput.Valid.With(SmallFiles.Report, "▸- title\n").Read().FindsError("FACT021", "This must be a mapping");
}
