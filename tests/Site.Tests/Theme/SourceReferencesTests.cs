using System.Text.Json.Nodes;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Citing;

namespace DigitalRights.Site.Tests.Theme;

public sealed class SourceReferencesTests
{
    static Source Sample(string? issued = "2021-09", string title = "A report", params IReadOnlyList<Author> authors) => new()
    {
        Id = "sample-2021",
        Origin = new("sources/sample-2021.yml", Location.Nowhere, new Dictionary<string, Location>()),
        Title = new(title),
        Type = SourceType.Report,
        Authors = authors,
        Publisher = new("R&D, Ltd."),
        Issued = issued is null ? null : Edtf.Parse(issued),
        Accessed = Edtf.Parse("2026-11-21"),
        Url = new("https://example.org/a_b"),
        Archived = [new("https://web.archive.org/web/20210915093000/https://example.org/a_b")],
        Language = "en",
        Standing = SourceStanding.Research,
        Consulted = new("all"),
        Reliability = new("good"),
    };

    [Fact]
    public void BibLatex_keeps_the_date_as_it_is_written_and_escapes_what_has_a_meaning()
    {
        var entry = SourceReferences.BibLatex(
            Sample("2021-09~", "100% {sure}", new("Bek", "Ali", null), new(null, null, "Smith, and Sons")));

        Assert.Equal(
            """
            @report{sample-2021,
              title = {100\% \textbraceleft{}sure\textbraceright{}},
              author = {Bek, Ali and {Smith, and Sons}},
              institution = {R\&D, Ltd.},
              date = {2021-09~},
              url = {https://example.org/a_b},
              urldate = {2026-11-21},
            }
            """.ReplaceLineEndings("\n"), entry);
    }

    [Fact]
    public void Ris_has_a_line_a_field()
    {
        var entry = SourceReferences.Ris(Sample("2021-09", "Two\nlines", new Author("Bek", "Ali", null)));

        Assert.Contains("\nTI  - Two lines\nAU  - Bek, Ali\n", entry, StringComparison.Ordinal);
        Assert.Contains("\nPY  - 2021\nDA  - 2021/09\n", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021", """{"date-parts":[[2021]]}""")]
    [InlineData("2021-09", """{"date-parts":[[2021,9]]}""")]
    [InlineData("2021-09-05", """{"date-parts":[[2021,9,5]]}""")]
    [InlineData("2021-09~", """{"date-parts":[[2021,9]],"circa":true}""")]
    [InlineData("2020/2021", """{"date-parts":[[2020],[2021]]}""")]
    [InlineData("2021-23", """{"raw":"2021-23"}""")]
    [InlineData("202X", """{"raw":"202X"}""")]
    public void Csl_has_as_many_parts_of_a_date_as_are_known(string issued, string expected) =>
        Assert.Equal(expected, SourceReferences.CslJson(Sample(issued))["issued"]!.ToJsonString());

    [Fact]
    public void Csl_names_those_who_wrote_it_in_its_terms() => Assert.True(JsonNode.DeepEquals(
        JsonNode.Parse("""[{"family":"Bek","given":"Ali"},{"literal":"A body"}]"""),
        SourceReferences.CslJson(Sample(authors: [new("Bek", "Ali", null), new(null, null, "A body")]))["author"]));

    [Fact]
    public void A_copy_is_of_the_day_that_its_address_tells() => Assert.Equal("2021-09-15", RobustLink.VersionDate(Sample()));

    [Fact]
    public void A_copy_elsewhere_is_of_the_day_on_which_it_was_read() => Assert.Equal("2026-11-21",
        RobustLink.VersionDate(Sample() with { Archived = [new("https://archive.example/xyz")] }));
}
