using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CitationsResolveTests
{
    [Theory]
    [InlineData("[@news-2021, paragraph 2]", "FACT012", "unknown source 'news-2021'. Did you mean 'news-2022'?")]
    [InlineData("[@news-2022; @report-2021]", "FACT012", "unknown source 'news-2022; @report-2021'.")]
    [InlineData("[@]", "FACT059", "This citation is not understood.")]
    [InlineData("[@, page 3]", "FACT059", "This citation is not understood.")]
    [InlineData("[@news-2022, paragraph 2", "FACT059", "Write [@source-id] or [@source-id, paragraph 4].")]
    [InlineData("[@news-2022 and [a link](https://example.org)", "FACT059", "This citation is not understood.")]
    public void A_citation_of_nothing_is_found(string citation, string code, string words) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is a page, says ▸{citation}").Check<CitationsResolve>().FindsError(code, words);

    [Theory]
    [InlineData("[@news-2022]")]
    [InlineData("[@ news-2022 , paragraph 2]")]
    [InlineData("[@news-2022, paragraph\n2]")]
    [InlineData("`[@nobody]`")]
    public void A_citation_of_a_source_is_right(string citation) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is a page, says {citation}").Check<CitationsResolve>().FindsNothing();
}
