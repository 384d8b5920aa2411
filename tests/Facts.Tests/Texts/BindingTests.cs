using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tests.Texts;

public class BindingTests
{
    [Theory]
    [InlineData("kz/a-fact#key", "kz/a-fact", "key", false)]
    [InlineData("kz/a-fact#key|number", "kz/a-fact", "key", true)]
    [InlineData(" kz/a-fact#key | number ", "kz/a-fact", "key", true)]
    [InlineData("#key", null, "key", false)]
    [InlineData("#key|number", null, "key", true)]
    public void A_figure(string written, string? fact, string figure, bool isNumber) =>
        Assert.Equal(new FigureBinding(fact, figure, isNumber), Binding.Parse(written));

    [Theory]
    [InlineData("internet-users@kz/2023", "internet-users", "kz", 2023, false)]
    [InlineData("internet-users@kz/2023|number", "internet-users", "kz", 2023, true)]
    public void A_value_of_a_series(string written, string indicator, string country, int year, bool isNumber) =>
        Assert.Equal(new SeriesBinding(indicator, country, year, isNumber), Binding.Parse(written));

    [Theory]
    [InlineData("kz/a-fact", "kz/a-fact")]
    [InlineData(" kz/a-fact ", "kz/a-fact")]
    public void A_title(string written, string fact) => Assert.Equal(new TitleBinding(fact), Binding.Parse(written));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("|number")]
    [InlineData("#")]
    [InlineData("kz/a-fact#")]
    [InlineData("kz/a-fact#a#b")]
    [InlineData("kz/a-fact#key|words")]
    [InlineData("kz/a-fact#key|number|number")]
    [InlineData("kz/a-fact|number")]
    [InlineData("users@")]
    [InlineData("users@kz")]
    [InlineData("users@kz/")]
    [InlineData("users@/2023")]
    [InlineData("@kz/2023")]
    [InlineData("users@kz/latest")]
    [InlineData("users@kz/-2023")]
    [InlineData("users@kz/99999999999")]
    [InlineData("users@kz/2023/1")]
    [InlineData("users@kz@2023")]
    [InlineData("kz/users@2023")]
    public void Text_that_is_none_of_the_forms(string written) => Assert.Null(Binding.Parse(written));
}
