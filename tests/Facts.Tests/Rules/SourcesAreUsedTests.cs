using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

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

    [Theory]
    [InlineData(SmallFiles.Event, "")]
    [InlineData(SmallFiles.Event, "title: [")]
    [InlineData("countries/alphaland.yml", "")]
    [InlineData(SmallFiles.Essay, "no front matter")]
    public void Nothing_is_said_while_a_file_that_might_cite_it_cannot_be_read(string file, string content) => Assert.DoesNotContain(
        SmallInput.Valid.With("sources/unused.yml", Unused).With(file, content).ReadAll().Found, f => f.Code == "FACT075");

    [Fact]
    public void It_is_found_beside_a_record_that_is_wrong() => Assert.Contains(
        SmallInput.Valid.With("sources/unused.yml", Unused).With(SmallFiles.Event, "kind: event", "kind: evnt").ReadAll().Found,
        f => f.Code == "FACT075");
}
