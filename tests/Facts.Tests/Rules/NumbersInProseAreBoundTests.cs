using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class NumbersInProseAreBoundTests
{
    [Theory]
    [InlineData("There were ▸25 people.", "25")]
    [InlineData("▸11,000,000 people.", "11,000,000")]
    [InlineData("▸2000000 people.", "2000000")]
    [InlineData("▸20000 people.", "20000")]
    [InlineData("▸2,021 people.", "2,021")]
    [InlineData("▸0.5 per cent.", "0.5")]
    [InlineData("▸92.3% of people.", "92.3")]
    [InlineData("A fine of USD ▸500.", "500")]
    [InlineData("He said no. ▸25 people did.", "25")]
    [InlineData("By 24.kg, ▸25 people.", "25")]
    [InlineData("On 5 May ▸25 people.", "25")]
    [InlineData("In 2021, ▸25 people.", "25")]
    [InlineData("Most people, **▸25** of them, did.", "25")]
    [InlineData("A [link to ▸25](fact:aa/event).", "25")]
    [InlineData("- item\n- ▸25 people\n", "25")]
    [InlineData("| a | b |\n|---|---|\n| x | ▸25 |\n", "25")]
    [InlineData("## Heading\n\nText with \\* and &amp; and ▸25.", "25")]
    [InlineData("[[aa/event]] and [@news-2022, page 9] and ▸25.", "25")]
    [InlineData("Line one\nand ▸25 on line two.", "25")]
    public void A_number_that_is_not_bound_is_found(string text, string number) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", text).Check<NumbersInProseAreBound>()
            .FindsWarning("FACT070", $"The number '{number}' is not bound to a fact.",
                "Write [[country/fact#figure]] or [[indicator@country/year]].");

    [Theory]
    [InlineData("On 5 May 2021, from 5-7 May, 5–7 May, 5 to 7 May, 5, 6 and 7 May, May 5, 2021, May 5-7.")]
    [InlineData("On 5\nMay and in Article\n25.")]
    [InlineData("In 2017-2021, 2017–21, 2017/18, from 2017 to 2021, in the 1990s, on 2021-09-05, in 2021-09.")]
    [InlineData("At 10:30.")]
    [InlineData("24.kg reports on 2G, 5G, COVID-19, the G20 and Web3.")]
    [InlineData("Four per 100 people, six per 100,000 people.")]
    [InlineData("Article 179(3), articles 5 and 6, Articles 330, 331 and 332, Law No. 445, No. 72, resolution 5, paragraph 12, "
        + "Pages 3 to 5.")]
    [InlineData("ISO 8601 and GDPR 2016/679.")]
    [InlineData("`25` and [^1].\n\n[^1]: A note.")]
    [InlineData("1. first\n2. second\n")]
    [InlineData("[[aa/platform#accounts]] and [[users@aa/2021]] and [@news-2022, page 25].")]
    [InlineData("[a link](https://example.org/25)")]
    public void Dates_names_labels_and_bindings_are_right(string text) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", text).Check<NumbersInProseAreBound>().FindsNothing();

    [Theory]
    [InlineData("The network has 11,000,000 accounts.")]
    [InlineData("The network has 11 million accounts.")]
    [InlineData("The network has 11000 thousand accounts.")]
    public void A_fact_may_write_out_the_numbers_that_it_declares(string summary) =>
        SmallInput.Valid.With(SmallFiles.Platform, "The network has [[#accounts]].", summary)
            .Check<NumbersInProseAreBound>().FindsNothing();

    [Fact]
    public void A_law_may_write_out_its_penalties() =>
        SmallInput.Valid.With(SmallFiles.Law, "summary: The law was adopted.",
            "summary: It provides 1 to 3 years.").Check<NumbersInProseAreBound>().FindsNothing();

    [Fact]
    public void A_fact_may_not_write_out_other_numbers() =>
        SmallInput.Valid.With(SmallFiles.Platform, "The network has [[#accounts]].",
            "The network has ▸12 million accounts.").Check<NumbersInProseAreBound>()
            .FindsWarning("FACT070", "The number '12'");
}
