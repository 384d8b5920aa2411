using DigitalRights.Facts.Records;
using DigitalRights.Theme.Prose;

namespace DigitalRights.Site.Tests.Theme;

public sealed class FirstSentenceTests
{
    [Theory]
    [InlineData("One is said. Two is not.", "One is said.")]
    [InlineData("One is all", "One is all")]
    [InlineData("A <b> & more. Two.", "A &lt;b&gt; &amp; more.")]
    [InlineData("One ends\non a line.\nTwo.", "One ends\non a line.")]
    [InlineData("One.\n\nTwo.", "One.")]
    [InlineData("*One. Two* three. Four.", "<em>One. Two</em> three.")]
    public void It_ends_where_a_sentence_ends_between_two_words_that_stand_free(string written, string html) =>
        Assert.Equal(html, FirstSentence.Of(Country(written).Verdict!, SmallContent.Page(SmallContent.With())).Value);

    static Country Country(string verdict) => SmallContent.With(("countries/beta.yml", $"""
        code: bb
        name: Beta
        verdict: |
          {verdict.Replace("\n", "\n  ", StringComparison.Ordinal)}
        summary: Beta is invented.
        highlights: [bb/sample-platform]
        indicators: [openness]
        gaps: [Nothing else was invented.]
        """)).Countries[1];
}
