using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CitationsAreUnderstoodTests
{
    [Theory]
    [InlineData("[@]", "This citation is not understood.")]
    [InlineData("[@, page 3]", "This citation is not understood.")]
    [InlineData("[@news-2022, paragraph 2", "Write [@source-id] or [@source-id, paragraph 4].")]
    [InlineData("[@news-2022 and [a link](https://example.org)", "This citation is not understood.")]
    public void A_citation_that_is_not_understood_is_found(string citation, string words) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is a page, says ▸{citation}")
            .Check<CitationsAreUnderstood>().FindsError("FACT059", words);

    [Theory]
    [InlineData("[@news-2022]")]
    [InlineData("[@ news-2022 , paragraph 2]")]
    [InlineData("[@news-2022, paragraph\n2]")]
    [InlineData("`[@nobody]`")]
    public void A_citation_of_a_source_is_right(string citation) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is a page, says {citation}")
            .Check<CitationsAreUnderstood>().FindsNothing();
}
