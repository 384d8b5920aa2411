using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Input;

namespace DigitalRights.Facts.Tests.Rules;

public class LedgerEntriesPointSomewhereTests
{
    const string Ledger = "ledger.yml";

    [Fact]
    public void An_entry_that_points_to_a_record_of_any_noun_is_fine() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - {n: 1, carried: [fact:aa/event, source:news-2022, term:blocking, essay:why]}\n")
            .Check<LedgerEntriesPointSomewhere>().FindsNothing();

    [Fact]
    public void An_entry_that_points_nowhere_is_found_where_it_stands_with_what_was_probably_meant() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - {n: 1, carried: [fact:aa/event, ▸fact:aa/evnt]}\n")
            .Check<LedgerEntriesPointSomewhere>().FindsError("FACT012", "unknown fact 'aa/evnt'", "Did you mean 'aa/event'?");

    [Fact]
    public void A_document_that_is_no_source_is_found() =>
        SmallInput.Valid.With(Ledger, "▸report-2012:\n  - {n: 1, omitted: Not a statement.}\n")
            .Check<LedgerEntriesPointSomewhere>().FindsError("FACT012", "unknown source 'report-2012'", "Did you mean 'report-2021'?");
}
