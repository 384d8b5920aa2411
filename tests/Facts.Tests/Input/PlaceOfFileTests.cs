using DigitalRights.Facts.Input;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class PlaceOfFileTests
{
    [Theory]
    [InlineData("fact/aa/x.yml", "Did you mean 'facts'?")]
    [InlineData("source/x.yml", "Did you mean 'sources'?")]
    [InlineData("Countries/x.yml", "Did you mean 'countries'?")]
    [InlineData("readme.txt", "Known places are: countries/<name>.yml, countries/<name>.geojson, facts/<country>/<name>.yml,")]
    [InlineData("facts/aa/x.yaml", "Name the file .yml.")]
    [InlineData("facts/aa/x.YML", "Name the file .yml.")]
    [InlineData("pages/x.markdown", "Name the file .md.")]
    [InlineData("facts/aa/x.txt", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("facts/aa/x.json", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("facts/aa/x.yml.docx", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("facts/aa/x", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("facts/aa/2021/deep/x.yml", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("input/facts/aa/x.yml", "Did you mean 'facts'?")]
    [InlineData("new/for-review/fact/x.docx", "Did you mean 'facts'?")]
    [InlineData("FACTS/aa/x.yml", "Did you mean 'facts'?")]
    [InlineData(".facts/aa/x.yml", "Did you mean 'facts'?")]
    [InlineData("essay/x.md", "Did you mean 'essays'?")]
    [InlineData("glossary/x.yml", "Did you mean 'glossary.yml'?")]
    [InlineData("topic.yaml", "Did you mean 'topics.yml'?")]
    [InlineData("Topics.yml", "Did you mean 'topics.yml'?")]
    [InlineData("facts/aa/x.yml~", "It looks like a copy that an editor or a tool left behind")]
    [InlineData("facts/aa/x.yml.bak", "It looks like a copy that an editor or a tool left behind")]
    [InlineData("facts/aa/#x.yml#", "It looks like a copy that an editor or a tool left behind")]
    [InlineData("schemas/kz/x.yml", "Files here are named schemas/<name>.json.")]
    [InlineData("a/b/c/d/e/x.bin", "Known places are: ")]
    [InlineData("facts/x.yml", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("sources/2021/x.yml", "Files here are named sources/<name>.yml.")]
    [InlineData("essays/x.yml", "Files here are named essays/<name>.md.")]
    public void A_file_in_a_place_without_meaning(string path, string suggestion) =>
        SmallInput.Valid.With(path, "▸title: X\n").Read().FindsError("FACT011", "No record belongs in this place.", suggestion);

    [Fact]
    public void Schemas_are_for_editors() => SmallInput.Valid.With("schemas/fact.json", "{}").ReadAll().FindsSameAs(SmallInput.Valid);

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("facts/aa/.DS_Store")]
    [InlineData("facts/aa/.gitkeep")]
    [InlineData("facts/aa/._event.yml")]
    [InlineData("facts/aa/.#event.yml")]
    [InlineData("facts/aa/.event.yml.swp")]
    [InlineData(".git/x/y.yml")]
    [InlineData("sources/Thumbs.db")]
    public void A_file_of_a_tool_is_no_content(string path) => Assert.True(ToolFiles.Holds(path));

    [Theory]
    [InlineData("facts/aa/event.yml")]
    [InlineData("facts/aa/.event.yml")]
    [InlineData("facts/aa/.event.YAML")]
    [InlineData(".essay.md")]
    [InlineData(".facts/aa/event.yml")]
    [InlineData("facts/aa/event.yml~")]
    public void A_dot_does_not_hide_content(string path) => Assert.False(ToolFiles.Holds(path));

    [Theory]
    [InlineData("sources/Report.yml", "Report")]
    [InlineData("sources/my report.yml", "my report")]
    [InlineData("sources/.yml", "")]
    [InlineData("sources/report_1.yml", "report_1")]
    [InlineData("facts/aa/Ünlü.yml", "aa/Ünlü")]
    [InlineData("facts/../x.yml", "../x")]
    [InlineData("sources/x\n.yml", "x\n")]
    public void A_name_that_cannot_be_part_of_an_address(string path, string id) =>
        SmallInput.Valid.With(path, "▸" + SmallFiles.All[SmallFiles.Report]).Read()
            .FindsError("FACT013", $"The file's name '{id}'", "lower-case letters, digits and hyphens");

    [Fact]
    public void An_entry_whose_name_cannot_be_part_of_an_address() =>
        SmallInput.Valid.With(SmallFiles.Glossary, "blocking:\n", "▸Site blocking:\n")
            .Read().FindsError("FACT013", "'Site blocking' cannot be a name.");

    [Fact]
    public void The_path_below_its_folder_is_the_id()
    {
        var catalogue = SmallInput.Valid.Read().Catalogue;

        Assert.Contains("aa/event", catalogue.Facts.Select(f => f.Id));
        Assert.Equal(["news-2022", "report-2021"], catalogue.Sources.Select(s => s.Id));
        Assert.Equal([("aa", "alphaland"), ("bb", "betaland")], catalogue.Countries.Select(c => (c.Id, c.Slug)));
        Assert.Equal(["speech", "access"], catalogue.Topics.Select(t => t.Id));
    }
}
