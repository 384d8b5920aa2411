using DigitalRights.Facts.Tests.Input;

namespace DigitalRights.Facts.Tests.Reading;

public class PlaceOfFileTests
{
    [Theory]
    [InlineData("fact/aa/x.yml", "Did you mean 'facts'?")]
    [InlineData("source/x.yml", "Did you mean 'sources'?")]
    [InlineData("Countries/x.yml", "Did you mean 'countries'?")]
    [InlineData("readme.txt", "Known places are: countries/<name>.yml, facts/<country>/<name>.yml,")]
    [InlineData("facts/aa/x.yaml", "Name the file .yml.")]
    [InlineData("facts/aa/x.YML", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("facts/x.yml", "Files here are named facts/<country>/<name>.yml.")]
    [InlineData("sources/2021/x.yml", "Files here are named sources/<name>.yml.")]
    [InlineData("essays/x.yml", "Files here are named essays/<name>.md.")]
    public void A_file_in_a_place_without_meaning(string path, string suggestion) =>
        SmallInput.Valid.With(path, "▸title: X\n").Read().FindsError("FACT011", "No record belongs in this place.", suggestion);

    [Theory]
    [InlineData("sources/Report.yml", "Report")]
    [InlineData("sources/my report.yml", "my report")]
    [InlineData("sources/.yml", "")]
    [InlineData("sources/report_1.yml", "report_1")]
    [InlineData("facts/aa/Ünlü.yml", "aa/Ünlü")]
    [InlineData("facts/../x.yml", "../x")]
    [InlineData("sources/x\n.yml", "x\n")]
    public void A_name_that_cannot_be_part_of_an_address(string path, string id) =>
        SmallInput.Valid.With(path, "▸" + SmallFiles.All[SmallFiles.Report]).Read().FindsError("FACT013", $"The file's name '{id}'", "lower-case letters, digits and hyphens");

    [Fact]
    public void An_entry_whose_name_cannot_be_part_of_an_address() =>
        SmallInput.Valid.With(SmallFiles.Glossary, "blocking:\n", "▸Site blocking:\n").Read().FindsError("FACT013", "'Site blocking' cannot be a name.");

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
