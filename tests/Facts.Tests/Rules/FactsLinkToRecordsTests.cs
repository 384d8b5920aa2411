using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FactsLinkToRecordsTests
{
    static SmallInput Saying(string summary) => SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: {summary}");

    [Fact]
    public void A_link_out_of_the_text_of_a_fact_is_told() =>
        Saying("People met, ▸[an agency](https://example.com/news) said.").Check<FactsLinkToRecords>()
            .FindsWarning("FACT165", "https://example.com/news", "Add it as a source");

    [Fact]
    public void Links_to_records_and_links_of_essays_are_fine()
    {
        Saying("People met, see [the law](fact:aa/law).").Check<FactsLinkToRecords>().FindsNothing();
        SmallInput.Valid.With(SmallFiles.Essay, "See [the rally]", "See [a page](https://example.com/) and [the rally]")
            .Check<FactsLinkToRecords>().FindsNothing();
    }
}
