using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class LedgerNumbersAreCompleteTests
{
    const string Ledger = "ledger.yml";

    [Fact]
    public void Numbers_that_run_through_all_documents_are_fine() =>
        SmallInput.Valid.With(Ledger,
            "report-2021:\n  - {n: 2, omitted: Opinion.}\n  - {n: 3, omitted: Opinion.}\nnews-2022:\n  - {n: 1, omitted: Opinion.}\n")
            .Check<LedgerNumbersAreComplete>().FindsNothing();

    [Fact]
    public void A_number_that_stands_twice_is_found() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - {n: 1, omitted: Opinion.}\nnews-2022:\n  - ▸{n: 1, omitted: Opinion.}\n")
            .Check<LedgerNumbersAreComplete>().FindsError("FACT081", "Statement 1 stands here a second time.");

    [Fact]
    public void A_number_that_is_missing_is_found_at_the_next_one() =>
        SmallInput.Valid.With(Ledger, "report-2021:\n  - {n: 1, omitted: Opinion.}\n  - ▸{n: 3, omitted: Opinion.}\n")
            .Check<LedgerNumbersAreComplete>().FindsError("FACT082", "statement 2 is missing");
}
