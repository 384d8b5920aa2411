using System.Text.Json.Nodes;
using DigitalRights.Facts.Input;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Documentation;

/// <summary>The schemas that editors use say what the program reads.</summary>
public class SchemaFilesTests
{
    static readonly string FolderOfSchemas = Path.Combine(Repository.Input, "schemas");

    public static TheoryData<string> Keys => [.. AllDeclarations.InOrder.Select(r => r.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_schema_in_the_repository_is_what_the_command_would_write(string key)
    {
        var written = File.ReadAllText(Path.Combine(FolderOfSchemas, $"{key}.json")).ReplaceLineEndings("\n");

        Assert.True(AllDeclarations.InOrder.Single(r => r.Key == key).Schema() == written,
            $"input/schemas/{key}.json is out of date: run 'dotnet run --project src/Site -- schemas'.");
    }

    [Fact]
    public void There_is_no_schema_of_a_record_that_is_gone() => Assert.Equal(
        AllDeclarations.InOrder.Select(r => $"{r.Key}.json").Append(KnownNames.File).Order(StringComparer.Ordinal),
        Folder.Files(FolderOfSchemas));

    [Fact]
    public void The_names_of_topics_and_countries_are_those_of_the_content_and_those_of_sources_may_lag_behind()
    {
        var files = Folder.Files(Repository.Input).Select(f => (Path: f, Full: Path.Combine(Repository.Input, f)))
            .Select(f => new ContentFile(f.Path, f.Path, new FileInfo(f.Full).Length, () => File.ReadAllBytes(f.Full)));
        var now = KnownNames.Schema(CatalogueReader.Read(files, new()))["definitions"]!.AsObject();
        var written = JsonNode.Parse(File.ReadAllText(Path.Combine(FolderOfSchemas, KnownNames.File)))!["definitions"]!.AsObject();

        Assert.Equal(now.Select(d => d.Key), written.Select(d => d.Key));
        Assert.Equal(["topic", "country"], KnownNames.Closed);
        Assert.All(KnownNames.Closed, noun => Assert.True(JsonNode.DeepEquals(now[noun], written[noun]),
            $"input/schemas/{KnownNames.File} has other {noun} names: run 'dotnet run --project src/Site -- schemas'."));
        var lists = (Now: now["source"]!["anyOf"]!, Written: written["source"]!["anyOf"]!);
        Assert.True(JsonNode.DeepEquals(lists.Now[1], lists.Written[1])); // other names are taken too
        Assert.Equal(lists.Written[0]!["enum"]!.AsArray().Count, lists.Written[0]!["enumDescriptions"]!.AsArray().Count);
    }
}
