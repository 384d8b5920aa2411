using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Input;

namespace DigitalRights.Facts.Tests.Rules;

public class SourcesAreUsedTests
{
    [Fact]
    public void Sources_cited_by_a_record_or_in_a_text_are_fine() =>
        SmallInput.Valid.Check<SourcesAreUsed>().FindsNothing();

    [Fact]
    public void A_source_that_nothing_cites_is_found() =>
        SmallInput.Valid.With("sources/unused.yml", "▸title: Unused\ntype: report\nlanguage: en\nstanding: research\nconsulted: opening\nreliability: Unknown.\n")
            .Check<SourcesAreUsed>().FindsWarning("FACT075", "Nothing cites the source 'unused'.");
}
