using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class LedgerEntriesSayOneThingTests
{
    const string Ledger = "ledger.yml";

    [Fact]
    public void Entries_that_are_carried_or_left_out_are_fine() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - {n: 1, carried: [fact:aa/event]}\n  - {n: 2, omitted: Its sense is uncertain.}\n")
            .Check<LedgerEntriesSayOneThing>().FindsNothing();

    [Fact]
    public void An_entry_that_is_neither_is_found() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - ▸{n: 1}\n")
            .Check<LedgerEntriesSayOneThing>().FindsError("FACT080", "Statement 1 is neither carried nor left out.");

    [Fact]
    public void An_entry_that_is_both_is_found() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - ▸{n: 1, carried: [fact:aa/event], omitted: Its sense is uncertain.}\n")
            .Check<LedgerEntriesSayOneThing>().FindsError("FACT080", "Statement 1 is both carried and left out.");
}
