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
    public void There_is_no_schema_of_a_record_that_is_gone() =>
        Assert.Equal(AllDeclarations.InOrder.Select(r => $"{r.Key}.json").Order(StringComparer.Ordinal), Folder.Files(FolderOfSchemas));
}
