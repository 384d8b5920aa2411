using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Input;

public class LedgerAndCorrectionsTests
{
    const string Ledger = "ledger.yml";
    const string Corrections = "corrections.yml";

    [Fact]
    public void The_ledger_is_counted_by_document()
    {
        var catalogue = SmallInput.Valid
            .With(Ledger, "report-2021:\n  - {n: 1, carried: [fact:aa/event]}\n  - {n: 2, omitted: Its sense is uncertain.}\nnews-2022:\n"
                + "  - {n: 3, carried: [term:blocking]}\n")
            .Read().Catalogue;

        var accounts = LedgerAccount.Of(catalogue);

        Assert.Equal([("report-2021", 2, 1), ("news-2022", 1, 1)], accounts.Select(a => (a.Document.Id, a.Statements, a.Carried)));
        Assert.Equal([2], accounts[0].LeftOut.Select(e => e.Number));
    }

    [Fact]
    public void A_ledger_that_is_a_list_is_refused() =>
        SmallInput.Valid.With(Ledger, "▸- n: 1\n").Read().FindsError("FACT021", "must be a mapping");

    [Fact]
    public void A_document_without_a_list_is_refused() =>
        SmallInput.Valid.With(Ledger, "report-2021: ▸text\n").Read().FindsError("FACT021", "must be a list of entries");

    [Fact]
    public void A_place_without_its_noun_is_refused() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - {n: 1, carried: [▸fct:aa/event]}\n")
            .Read().FindsError("FACT022", "Did you mean 'fact'?");

    [Fact]
    public void The_empty_list_of_corrections_is_fine()
    {
        var outcome = SmallInput.Valid.With(Corrections, "# Nothing so far:\n[]\n").Read();
        outcome.FindsNothing();
        Assert.Empty(outcome.Catalogue.Corrections);
    }

    [Fact]
    public void Corrections_come_newest_first_with_an_id_of_their_day_and_place()
    {
        var outcome = SmallInput.Valid.With(Corrections, """
            - {date: 2026-12-01, what: The day was wrong., where: [fact:aa/event], was: 14 September, now: 15 September}
            - {date: 2026-12-03, what: A source was missing., where: [fact:aa/law, source:report-2021], now: page 4}
            - {date: 2026-12-03, what: A name was withdrawn., where: [country:aa], was: a name}

            """).Read();
        outcome.FindsNothing();
        Assert.Equal(["2026-12-03-aa", "2026-12-03-aa-law", "2026-12-01-aa-event"], outcome.Catalogue.Corrections.Select(c => c.Id));
    }

    [Fact]
    public void A_correction_keeps_its_address_when_others_are_added()
    {
        const string first = "- {date: 2026-12-01, what: The day was wrong., where: [fact:aa/event]}\n";
        const string named = "- {date: 2026-12-01, what: The place was wrong., where: [fact:aa/event], id: place}\n";
        Assert.Equal(["2026-12-01-aa-event"], SmallInput.Valid.With(Corrections, first).Read().Catalogue.Corrections.Select(c => c.Id));
        Assert.Equal(["2026-12-01-aa-event", "2026-12-01-place"],
            SmallInput.Valid.With(Corrections, named + first).Read().Catalogue.Corrections.Select(c => c.Id));
    }

    [Fact]
    public void A_correction_of_something_unknown_is_found() =>
        SmallInput.Valid.With(Corrections, "- {date: 2026-12-01, what: The day was wrong., where: [▸fact:aa/evnt]}\n").Read()
            .FindsError("FACT012", "Did you mean 'aa/event'?");
}
