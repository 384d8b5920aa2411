using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tests.Texts;

public class CitationParserTests
{
    [Theory]
    [InlineData("So [@iwpr-2021].", "iwpr-2021", null)]
    [InlineData("So [@iwpr-2021, paragraph 5].", "iwpr-2021", "paragraph 5")]
    [InlineData("So [@iwpr-2021, pages 4, 5 and 6].", "iwpr-2021", "pages 4, 5 and 6")]
    [InlineData("So [@ iwpr-2021 ,  row 2 ].", "iwpr-2021", "row 2")]
    [InlineData("So [@iwpr-2021, the\nopening].", "iwpr-2021", "the\nopening")]
    public void A_citation_names_a_source_and_perhaps_the_place_in_it(string text, string source, string? locator)
    {
        var citation = Assert.Single(Parse(text).All<CitationInline>());

        Assert.Equal((source, locator), (citation.SourceId, citation.Locator));
    }

    [Fact]
    public void Two_citations_stand_apart() => Assert.Equal(["a", "b"], Parse("[@a][@b, x]").All<CitationInline>().Select(c => c.SourceId));

    [Theory]
    [InlineData("So [@iwpr-2021, paragraph 5.")]
    [InlineData("So [@iwpr-2021, paragraph [5].")]
    [InlineData("So [@].")]
    [InlineData("So [@, paragraph 5].")]
    public void A_citation_that_is_not_understood_names_no_source(string text) =>
        Assert.Equal("", Assert.Single(Parse(text).All<CitationInline>()).SourceId);

    [Theory]
    [InlineData("`[@iwpr-2021]`")]
    [InlineData("\\[@iwpr-2021]")]
    [InlineData("me@example.org")]
    [InlineData("[a @name]")]
    public void Code_and_signs_elsewhere_are_no_citation(string text) => Assert.Empty(Parse(text).All<CitationInline>());

    static Markdown Parse(string text) => new(text, _ => Location.Nowhere);
}
