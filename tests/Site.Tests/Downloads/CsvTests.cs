using System.Text;
using DigitalRights.Site.Downloads;

namespace DigitalRights.Site.Tests.Downloads;

public sealed class CsvTests
{
    static string Cell(string? value)
    {
        var csv = new Csv("a");
        csv.Row(value);
        return Encoding.UTF8.GetString(csv.ToBytes())["\uFEFFa\r\n".Length..^"\r\n".Length];
    }

    [Fact]
    public void It_starts_with_the_mark_by_which_spreadsheets_know_its_letters_and_rows_end_as_the_standard_has_it()
    {
        var csv = new Csv("a", "b");
        csv.Row("1", null);

        Assert.Equal("\uFEFFa,b\r\n1,\r\n", Encoding.UTF8.GetString(csv.ToBytes()));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" spaces ", " spaces ")]
    [InlineData("Қазақстан", "Қазақстан")]
    public void Values_are_quoted_when_they_must_be(string? value, string cell) => Assert.Equal(cell, Cell(value));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("-A1", "'-A1")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("\r=1+1", "\"'\r=1+1\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("\n=1+1", "\"'\n=1+1\"")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\u00A0=1+1", "'\u00A0=1+1")]
    [InlineData("\u200B=1+1", "'\u200B=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1+1", "'＋1+1")]
    [InlineData("－1+1", "'－1+1")]
    [InlineData("＠SUM(1)", "'＠SUM(1)")]
    [InlineData("-1e5", "'-1e5")]
    public void A_formula_is_led_by_an_apostrophe(string value, string cell) => Assert.Equal(cell, Cell(value));

    [Theory]
    [InlineData("-5")]
    [InlineData("-2.25")]
    [InlineData("+1")]
    [InlineData("-")]
    [InlineData("a=b")]
    [InlineData("../2013")]
    [InlineData("-0999")]
    [InlineData("-0999-01-01")]
    [InlineData("-0100/-0050")]
    [InlineData("-0999~")]
    public void A_number_or_a_sign_within_a_text_is_left_alone(string value) => Assert.Equal(value, Cell(value));
}
