using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FactsNameOthersTests
{
    [Fact]
    public void A_country_in_whose_folder_the_fact_lies_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nalso: [bb, ▸aa]")
            .Check<FactsNameOthers>().FindsError("FACT131", "'also' names 'aa', in whose folder the fact lies.");

    [Fact]
    public void A_fact_related_to_itself_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nrelated: [▸aa/event]")
            .Check<FactsNameOthers>().FindsError("FACT131", "The fact 'aa/event' names itself.");

    [Fact]
    public void Another_name_that_is_the_title_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\naliases: ▸[A rally in Alphaland]")
            .Check<FactsNameOthers>().FindsWarning("FACT131", "is the title");

    [Fact]
    public void Others_are_right() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nalso: [bb]\nrelated: [aa/law]\naliases: [Rally]")
            .Check<FactsNameOthers>().FindsNothing();
}
