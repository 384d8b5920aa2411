using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class ChartsCanBeDrawnTests
{
    const string Text = "This is a page.";

    [Theory]
    [InlineData("[chart: users]")]
    [InlineData("[chart: users | aa]")]
    [InlineData("[chart:users|aa,bb]")]
    [InlineData("Before.\n\n[chart: users]\n\nAfter.")]
    public void A_chart_alone_in_a_paragraph_is_right(string text) => Page(text).Read().FindsNothing();

    [Theory]
    [InlineData("▸[chart: users", "not understood")]
    [InlineData("▸[chart: ]", "not understood")]
    [InlineData("▸[chart: users of the net]", "not understood")]
    [InlineData("▸[chart: users | aa | bb]", "not understood")]
    [InlineData("See ▸[chart: users].", "among words")]
    [InlineData("▸[chart: users] [chart: users]", "among words", 2)]
    [InlineData("- ▸[chart: users]", "among words")]
    public void A_chart_that_is_not_understood_or_not_alone_is_found(string text, string words, int times = 1)
    {
        var outcome = Page(text).Check<ChartsCanBeDrawn>();
        Assert.Equal(times, outcome.Found.Count);
        (outcome with { Found = [outcome.Found[0]] }).FindsError("FACT180", words, "[chart: internet-users | kz, uz]");
    }

    [Fact]
    public void A_chart_in_a_summary_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", "summary: \"▸[chart: users]\"").Check<ChartsCanBeDrawn>()
            .FindsError("FACT180", "only words");

    [Fact]
    public void A_country_without_values_is_found() =>
        Page("▸[chart: users | bb]").With(SmallFiles.Users, "  bb:\n    2021: 60\n", "").Check<ChartsCanBeDrawn>()
            .FindsError("FACT180", "no values for 'bb'");

    [Theory]
    [InlineData("▸[chart: user]", "Unknown indicator 'user'. Did you mean 'users'?")]
    [InlineData("▸[chart: users | ab]", "Unknown country 'ab'.")]
    public void What_a_chart_names_exists(string text, string words) => Page(text).Read().FindsError("FACT012", words);

    static SmallInput Page(string text) => SmallInput.Valid.With(SmallFiles.Page, Text, text);
}
