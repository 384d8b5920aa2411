using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DigitalRights.Facts.Tables;
using DigitalRights.Site.Tests.Support;
using DigitalRights.Theme.Links;
using ExcelDataReader;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>The tables hold the same in every format, and what the pages say.</summary>
[Collection(RealSiteGroup.Name)]
public sealed class DataTests(RealBuild site)
{
    public static TheoryData<string> Names => [.. AllTables.InOrder.Select(t => t.Name)];

    IReadOnlyList<IReadOnlyList<string>> Csv(string table) => CsvRows.Read(site.Text($"data/{table}.csv"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_the_same_as_CSV_and_as_JSON(string name)
    {
        var csv = Csv(name);
        using var json = JsonDocument.Parse(site.Text($"data/{name}.json"));
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(csv.Count - 1, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.Equal(csv[0], rows[i].EnumerateObject().Select(p => p.Name));
            Assert.Equal(csv[i + 1].Select(Harmless), rows[i].EnumerateObject().Select(p => TextOf(p.Value)));
        }
    }

    [Fact]
    public void The_workbook_has_a_sheet_a_table_with_the_same_values()
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(Path.Combine(site.Output, Download.Workbook.Address.File)));
        Assert.Equal("about", reader.Name);
        foreach (var table in AllTables.InOrder)
        {
            Assert.True(reader.NextResult());
            Assert.Equal(table.Name, reader.Name);
            var rows = Csv(table.Name);
            Assert.All(rows, row =>
            {
                Assert.True(reader.Read());
                Assert.Equal(row.Select(Harmless),
                    Enumerable.Range(0, row.Count).Select(i => TextOf(i < reader.FieldCount ? reader.GetValue(i) : null, row[i])));
            });
            Assert.False(reader.Read());
        }
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void The_tables_say_what_the_pages_say()
    {
        var facts = Csv("facts");
        var (id, title, summary) = (0, Column("title"), Column("summary"));
        Assert.Equal(site.Catalogue.Facts.Count, facts.Count - 1);
        Assert.All(facts.Skip(1), row =>
        {
            var page = site.Pages[$"facts/{row[id]}/index.html"];
            Assert.Equal(Pages.Words(page.QuerySelector("h1")!), Words(Harmless(row[title])));
            Assert.Equal(Letters(Pages.Words(page.QuerySelector(".statement")!)), Letters(Harmless(row[summary])));
        });

        int Column(string name) => facts[0].ToList().IndexOf(name);

        // Marks of notes stand on the page alone.
        static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
    }

    [Fact]
    public void The_archive_holds_every_table_and_hashes_that_fit()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(site.Output, Download.Archive.Address.File));
        var files = zip.Entries.ToDictionary(e => e.Name, BytesOf);

        Assert.Superset(
            new HashSet<string>([.. AllTables.InOrder.Select(t => $"{t.Name}.csv"), "README.txt", "LICENCE.txt", "dictionary.csv",
                "datapackage.json", "SHA256SUMS"]),
            files.Keys.ToHashSet());
        var lines = Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Count - 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(files[line[66..]]))));
        Assert.All(AllTables.InOrder, t => Assert.Equal(
            File.ReadAllBytes(Path.Combine(site.Output, $"data/{t.Name}.csv")), files[$"{t.Name}.csv"]));
        Assert.All(site.Catalogue.Indicators.Where(i => !i.Licence.MayDownload),
            i => Assert.Contains($"- {i.Id}: ", Encoding.UTF8.GetString(files["README.txt"]), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data/tables.xlsx")]
    [InlineData("data/tables.zip")]
    public void Nothing_in_an_archive_tells_when_and_where_it_was_packed(string file)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(site.Output, file));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal(0x81A4, e.ExternalAttributes >>> 16));
    }

    [Fact]
    public void The_description_fits_the_files()
    {
        using var package = JsonDocument.Parse(site.Text("data/datapackage.json"));
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal(AllTables.InOrder.Select(t => t.Name), resources.Select(r => r.GetProperty("name").GetString()));
        Assert.All(resources, resource =>
        {
            var content = File.ReadAllBytes(Path.Combine(site.Output, "data", resource.GetProperty("path").GetString()!));
            Assert.Equal(content.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}", resource.GetProperty("hash").GetString());
            Assert.Equal(CsvRows.Read(Encoding.UTF8.GetString(content))[0],
                resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
        });
    }

    [Fact]
    public void The_hash_of_the_content_can_be_worked_out_by_anybody()
    {
        var lines = Folder.Files(site.Input).Where(site.Catalogue.Hashes.ContainsKey).Order(StringComparer.Ordinal)
            .Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(site.Input, f))))}  {f}\n");

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)))), site.Catalogue.Hash);
        Assert.Contains($"sha256:{site.Catalogue.Hash}", site.Text("data/facts.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_the_data_page_lists_is_there_and_every_closed_series_is_named_with_its_reason()
    {
        var page = site.Pages["data/index.html"];
        var closed = site.Catalogue.Indicators.Where(i => !i.Licence.MayDownload).ToList();

        Assert.Equal(closed.Count, page.QuerySelectorAll("[aria-labelledby=closed] li").Length);
        Assert.All(page.QuerySelectorAll("[aria-labelledby=closed] li"),
            li => Assert.Contains(": ", Pages.Words(li), StringComparison.Ordinal));
        Assert.All(closed, i => Assert.DoesNotContain($"data/{i.Id}.csv", site.Files));
    }

    static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // Without the apostrophe that keeps a spreadsheet from reckoning.
    static string Harmless(string value) => value.Length > 1 && value[0] == '\'' && "=+-@".Contains(value[1]) ? value[1..] : value;

    static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    // A workbook knows floating point numbers only: 5 and 5.0 are the same there.
    static string TextOf(object? value, string asText) => value switch
    {
        null => "",
        bool isSo => isSo ? "true" : "false",
        double number when double.Parse(asText, CultureInfo.InvariantCulture) == number => asText,
        _ => value.ToString()!,
    };

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
