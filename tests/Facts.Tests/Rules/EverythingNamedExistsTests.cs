using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class EverythingNamedExistsTests
{
    [Theory]
    [InlineData(SmallFiles.Event, "topics: [speech]", "topics: [▸spech]", "Unknown topic 'spech'. Did you mean 'speech'?")]
    [InlineData(SmallFiles.Event, "topics: [speech]", "topics: [▸weather]", "Unknown topic 'weather'. Use one of: access, speech.")]
    [InlineData(SmallFiles.Event, "id: report-2021", "id: ▸report-2012", "Unknown source 'report-2012'. Did you mean 'report-2021'?")]
    [InlineData(SmallFiles.Event, "kind: event", "kind: event\nalso: [▸zz]", "Unknown country 'zz'. Use one of: aa, bb.")]
    [InlineData(SmallFiles.Event, "kind: event", "kind: event\nrelated: [▸aa/evnt]", "Unknown fact 'aa/evnt'. Did you mean 'aa/event'?")]
    [InlineData(SmallFiles.Case, "charge: insult", "charge: insult\nlaw: [▸aa/lav]", "Unknown fact 'aa/lav'. Did you mean 'aa/law'?")]
    [InlineData(SmallFiles.Law, "date: 2020-12", "date: 2020-12\n    sources: [{id: ▸nobody, locator: x}]", "Unknown source 'nobody'.")]
    [InlineData(SmallFiles.Alphaland, "population: users", "population: ▸user", "Unknown indicator 'user'. Did you mean 'users'?")]
    [InlineData(SmallFiles.Alphaland, "highlights: [aa/event]", "highlights: [▸aa/rally]", "Unknown fact 'aa/rally'.")]
    [InlineData(SmallFiles.Alphaland, "name: Alphaland",
        "name: Alphaland\ncapital: {name: A, sources: [{id: ▸nobody, locator: x}]}", "Unknown source 'nobody'.")]
    [InlineData(SmallFiles.Users, "{id: report-2021", "{id: ▸report", "Unknown source 'report'.")]
    [InlineData(SmallFiles.Users, "year-means",
        "breaks: [{countries: [▸zz], after: 2020, reason: x}]\nyear-means", "Unknown country 'zz'.")]
    [InlineData(SmallFiles.Users, "2021: 60", "2021: {value: 60, source: ▸nobody}", "Unknown source 'nobody'.")]
    [InlineData(SmallFiles.Question, "topic: access", "topic: ▸acces", "Unknown topic 'acces'. Did you mean 'access'?")]
    [InlineData(SmallFiles.Question, "facts: [aa/blocking]", "facts: [▸aa/block]", "Unknown fact 'aa/block'.")]
    [InlineData(SmallFiles.Essay, "countries: [aa, bb]", "countries: [aa, ▸cc]", "Unknown country 'cc'.")]
    [InlineData(SmallFiles.Users, "  bb:\n", "  ▸ba:\n", "Unknown country 'ba'. Did you mean 'aa'?")]
    [InlineData(SmallFiles.Users, "year-means", "not-assessed: {▸zz: not assessed}\nyear-means",
        "Unknown country 'zz'. Use one of: aa, bb.")]
    [InlineData(SmallFiles.Question, "  bb:\n", "  bb:\n    answer: no-data\n  ▸zz:\n", "Unknown country 'zz'. Use one of: aa, bb.")]
    [InlineData(SmallFiles.Glossary, "term: Blocking",
        "term: Blocking\n  sources: [{id: ▸nobody, locator: x}]", "Unknown source 'nobody'.")]
    public void A_reference_to_nothing_is_found(string path, string passage, string replacement, string words) =>
        SmallInput.Valid.With(path, passage, replacement).Check<EverythingNamedExists>().FindsError("FACT012", words);

    [Fact]
    public void Every_reference_to_nothing_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "topics: [speech]", "topics: [spech, acces]").Check<EverythingNamedExists>().FindsLines(
            "input/facts/aa/event.yml(5,10): error FACT012: Unknown topic 'spech'. Did you mean 'speech'?",
            "input/facts/aa/event.yml(5,17): error FACT012: Unknown topic 'acces'. Did you mean 'access'?");

    [Fact]
    public void A_reference_from_the_ledger_to_nothing_is_found() =>
        SmallInput.Valid.With("ledger.yml", "report-2021:\n  - {n: 1, carried: [fact:aa/event, ▸fact:aa/evnt]}\n")
            .Check<EverythingNamedExists>().FindsError("FACT012", "Unknown fact 'aa/evnt'", "Did you mean 'aa/event'?");

    [Theory]
    [InlineData("[[aa/evnt]]", "Unknown fact 'aa/evnt'. Did you mean 'aa/event'?")]
    [InlineData("[[aa/platfrm#accounts]]", "Unknown fact 'aa/platfrm'. Did you mean 'aa/platform'?")]
    [InlineData("[[user@aa/2021]]", "Unknown indicator 'user'. Did you mean 'users'?")]
    [InlineData("[@news-2021, paragraph 2]", "Unknown source 'news-2021'. Did you mean 'news-2022'?")]
    [InlineData("[@news-2022; @report-2021]", "Unknown source 'news-2022; @report-2021'.")]
    [InlineData("[x](fact:aa/evnt)", "Unknown fact 'aa/evnt'. Did you mean 'aa/event'?")]
    [InlineData("[x](country:zz)", "Unknown country 'zz'.")]
    [InlineData("[x](page:abuot#grades)", "Unknown page 'abuot'. Did you mean 'about'?")]
    [InlineData("[x](term:)", "Unknown term ''.")]
    public void What_a_text_prints_cites_or_links_and_does_not_exist_is_found(string written, string words) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is ▸{written} on a page.")
            .Check<EverythingNamedExists>().FindsError("FACT012", words);

    [Theory]
    [InlineData(SmallFiles.Alphaland, "summary: A country.", "summary: See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Alphaland, "- Nothing was found on courts.", "- Nothing, see ▸[[zz/x]].")]
    [InlineData(SmallFiles.Topics, "What may be said.", "See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Glossary, "Making a site unreachable.", "See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Users, "People who used the internet.", "See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Question, "as-of: 2022", "as-of: 2022\n    detail: See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Essay, "- Who ordered it.", "- See ▸[[zz/x]].")]
    public void What_does_not_exist_is_found_in_every_text(string path, string passage, string replacement) =>
        SmallInput.Valid.With(path, passage, replacement).Check<EverythingNamedExists>().FindsError("FACT012", "Unknown fact 'zz/x'.");

    [Fact]
    public void A_document_of_the_ledger_that_is_no_source_is_found() =>
        SmallInput.Valid.With("ledger.yml", "▸report-2012:\n  - {n: 1, omitted: Not a statement.}\n")
            .Check<EverythingNamedExists>().FindsError("FACT012", "Unknown source 'report-2012'", "Did you mean 'report-2021'?");

    [Fact]
    public void A_document_of_the_ledger_that_is_a_source_is_right() =>
        SmallInput.Valid.With("ledger.yml", "report-2021:\n  - {n: 1, carried: [fact:aa/event]}\n")
            .Check<EverythingNamedExists>().FindsNothing();

    [Fact]
    public void References_to_records_are_right() => SmallInput.Valid.Check<EverythingNamedExists>().FindsNothing();

    [Fact]
    public void A_reference_to_a_record_that_cannot_be_read_is_right() =>
        SmallInput.Valid.With(SmallFiles.Report, "▸- title\n").Read().FindsError("FACT021", "This must be a mapping");
}
