using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CorrectionsHaveAddressesTests
{
    const string First = "- {date: 2026-12-01, what: The day was wrong., where: [fact:aa/event]}\n";

    [Fact]
    public void Two_corrections_with_one_address_are_found() =>
        SmallInput.Valid.With("corrections.yml", First + "- ▸{date: 2026-12-01, what: The place was wrong., where: [fact:aa/event]}\n")
            .Check<CorrectionsHaveAddresses>()
            .FindsError("FACT140", "There is already a correction '2026-12-01-aa-event'.", "'id: second-number'");

    [Fact]
    public void A_name_of_its_own_is_right() =>
        SmallInput.Valid.With("corrections.yml",
            First + "- {date: 2026-12-01, what: The place was wrong., where: [fact:aa/event], id: place}\n")
            .Check<CorrectionsHaveAddresses>().FindsNothing();
}
