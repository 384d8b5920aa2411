using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Input;

namespace DigitalRights.Facts.Tests.Rules;

public class SourcesAreUsedTests
{
    [Fact]
    public void Sources_cited_by_a_record_or_in_a_text_are_fine() =>
        SmallInput.Valid.Check<SourcesAreUsed>().FindsNothing();

    const string Unused = "title: Unused\ntype: report\nlanguage: en\nstanding: research\nconsulted: opening\nreliability: Unknown.\n";

    [Fact]
    public void A_source_that_nothing_cites_is_found() =>
        SmallInput.Valid.With("sources/unused.yml", "▸" + Unused)
            .Check<SourcesAreUsed>().FindsWarning("FACT075", "Nothing cites the source 'unused'.");

    [Fact]
    public void Nothing_is_said_while_a_record_that_might_cite_it_cannot_be_read() => Assert.DoesNotContain(
        SmallInput.Valid.With("sources/unused.yml", Unused).With("facts/aa/event.yml", "").ReadAll().Found, f => f.Code == "FACT075");
}
