using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class EssaysUseTheirFactsTests
{
    [Theory]
    [InlineData("[the rally](fact:aa/event)")]
    [InlineData("[[aa/event]]")]
    public void A_fact_that_is_linked_or_printed_is_fine(string use) =>
        SmallInput.Valid.With(SmallFiles.Essay, "[the rally](fact:aa/event)", use)
            .Check<EssaysUseTheirFacts>().FindsNothing();

    [Fact]
    public void A_figure_that_is_printed_is_fine() =>
        SmallInput.Valid.With(SmallFiles.Essay, "facts: [aa/event]", "facts: [aa/event, bb/count]")
            .With(SmallFiles.Essay, "See ", "See [[bb/count#place]] and ")
            .Check<EssaysUseTheirFacts>().FindsNothing();

    [Fact]
    public void A_fact_that_is_listed_and_not_used_is_found() =>
        SmallInput.Valid.With(SmallFiles.Essay, "facts: [aa/event]", "facts: [aa/event, ▸aa/law]")
            .Check<EssaysUseTheirFacts>().FindsWarning("FACT076", "'aa/law'", "fact:aa/law");
}
