using System.Text.Json.Nodes;
using DigitalRights.Facts.Dates;
using DigitalRights.Theme.Citing;

namespace DigitalRights.Site.Tests.Theme;

public sealed class ReferenceFormatsTests
{
    const string Hostile = "A {thing} \\textbf{\n\nTY  - JOUR\tTI  - more } ~ ^ & % # _ $ \u2028 end";

    static CitedWork Work(string title, string date = "2024-03-04") =>
        new("facts-aa-x", title, "The site", Edtf.Parse(date), "https://example.org/x/");

    [Fact]
    public void Every_letter_is_printed_by_latex_as_it_is_written()
    {
        var entry = ReferenceFormats.BibLatex(Work(Hostile));

        Assert.Contains(
            @"title = {A \textbraceleft{}thing\textbraceright{} \textbackslash{}textbf\textbraceleft{} TY - JOUR TI - more "
            + @"\textbraceright{} \textasciitilde{} \textasciicircum{} \& \% \# \_ \$ end},",
            entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("}")]
    [InlineData("{")]
    [InlineData("\\")]
    [InlineData("\\}{\\{}")]
    [InlineData(Hostile)]
    public void Braces_are_balanced_and_fields_stand_on_a_line_each(string title)
    {
        var entry = ReferenceFormats.BibLatex(Work(title));

        var depth = 0;
        Assert.All(entry, letter => Assert.True((depth += letter switch { '{' => 1, '}' => -1, _ => 0 }) >= 0));
        Assert.Equal(0, depth);
        Assert.Equal(6, entry.Split('\n').Length);
    }

    [Theory]
    [InlineData(Hostile)]
    [InlineData("A thing\nER  - \n\nTY  - JOUR\nTI  - Invented")]
    [InlineData("A thing\r\nER  -")]
    [InlineData("A thing\u0085ER  -\vER  -\fER  -\u2029ER  -")]
    public void A_title_is_one_field_of_one_record(string title) => Assert.Equal(
        ["TY", "TI", "PB", "DA", "UR", "ER"],
        ReferenceFormats.Ris(Work(title)).Split('\n', '\r', '\u0085', '\v', '\f', '\u2028', '\u2029').Select(line => line[..2]));

    [Theory]
    [InlineData("2024-03-04", "[2024,3,4]", "2024/03/04")]
    [InlineData("2024-03", "[2024,3]", "2024/03")]
    [InlineData("2024", "[2024]", "2024")]
    public void A_date_is_as_exact_as_it_is_known(string date, string parts, string ris)
    {
        Assert.Equal(parts, JsonNode.Parse(ReferenceFormats.CslJson(Work("x", date)))!["issued"]!["date-parts"]![0]!.ToJsonString());
        Assert.Contains($"DA  - {ris}\n", ReferenceFormats.Ris(Work("x", date)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024~")]
    [InlineData("2024-21")]
    [InlineData("2023/2024")]
    public void A_date_that_is_not_plain_is_left_out(string date)
    {
        Assert.Null(JsonNode.Parse(ReferenceFormats.CslJson(Work("x", date)))!["issued"]);
        Assert.DoesNotContain("DA  -", ReferenceFormats.Ris(Work("x", date)), StringComparison.Ordinal);
        Assert.DoesNotContain("date =", ReferenceFormats.BibLatex(Work("x", date)), StringComparison.Ordinal);
    }
}
