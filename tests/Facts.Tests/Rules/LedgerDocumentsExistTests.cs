using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class LedgerDocumentsExistTests
{
    const string Ledger = "ledger.yml";

    [Fact]
    public void A_document_that_is_a_source_is_fine() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - {n: 1, carried: [fact:aa/event]}\n").Check<LedgerDocumentsExist>().FindsNothing();

    [Fact]
    public void A_document_that_is_no_source_is_found() =>
        SmallInput.Valid.With(Ledger, "▸report-2012:\n  - {n: 1, omitted: Not a statement.}\n")
            .Check<LedgerDocumentsExist>().FindsError("FACT012", "unknown source 'report-2012'", "Did you mean 'report-2021'?");
}
