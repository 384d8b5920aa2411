using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Tests.Input;

public class SchemaTests
{
    [Theory]
    [InlineData("2021")]
    [InlineData("2021-09-15")]
    [InlineData("2021-09~")]
    [InlineData("2022?")]
    [InlineData("2007~/2022~")]
    [InlineData("../2013")]
    [InlineData("/2013")]
    [InlineData("2013/")]
    [InlineData("2024-04-18/..")]
    [InlineData("202X")]
    [InlineData("2021-XX")]
    [InlineData("2021-23")]
    [InlineData("Y170000002")]
    public void The_pattern_of_dates_takes_what_is_read(string date)
    {
        Assert.True(Edtf.TryParse(date, out _, out _));
        Assert.Matches(new Regex(DateType.Pattern, RegexOptions.ECMAScript), date);
    }

    [Theory]
    [InlineData("26 July 2016")]
    [InlineData("2021-9")]
    [InlineData("26.07.2016")]
    [InlineData("since 2020")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2021-09-15T10:00")]
    public void The_pattern_of_dates_refuses_what_is_not(string date) =>
        Assert.DoesNotMatch(new Regex(DateType.Pattern, RegexOptions.ECMAScript), date);

    [Fact]
    public void What_a_schema_says_several_times_is_said_once_and_every_reference_leads_somewhere() => Assert.All(
        AllDeclarations.InOrder, record =>
        {
            var text = record.Schema();
            var schema = JsonNode.Parse(text)!.AsObject();
            var names = schema["definitions"]?.AsObject().Select(d => d.Key).ToHashSet(StringComparer.Ordinal) ?? [];
            var named = Regex.Matches(text, "\"#/definitions/([^\"]+)\"").Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(names.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
            Assert.True(text.Length < 60_000, $"{record.Key}: {text.Length}");
        });

    [Fact]
    public void An_example_stands_where_editors_show_it() =>
        Assert.Contains("\"examples\": [", AllDeclarations.InOrder[0].Schema(), StringComparison.Ordinal);
}
