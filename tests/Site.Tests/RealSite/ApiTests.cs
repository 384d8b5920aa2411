using System.Text.Json;
using DigitalRights.Facts.Names;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>The interface for programs: every answer fits its schema's names, and every link of it leads somewhere.</summary>
[Collection(RealSiteGroup.Name)]
public sealed class ApiTests(RealBuild site)
{
    const string Root = "api/v1/";

    IEnumerable<string> Answers => site.Files.Where(f => f.StartsWith(Root, StringComparison.Ordinal)
        && !f.StartsWith($"{Root}schemas/", StringComparison.Ordinal) && f != $"{Root}openapi.json");

    JsonElement Json(string file) => JsonDocument.Parse(site.Text(file)).RootElement;

    static string Follow(string from, string link) => new Uri(new Uri($"https://example.org/{from}"), link).AbsolutePath[1..];

    [Fact]
    public void Every_answer_has_what_its_schema_requires_and_no_more() => Assert.All(Answers, file =>
    {
        var answer = Json(file);
        var schema = Json(Follow(file, answer.GetProperty("$schema").GetString()!));
        AssertNames(schema, answer);
    });

    static void AssertNames(JsonElement schema, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray()) AssertNames(items, item);
        }
        if (value.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out var properties)) return;
        Assert.Equal(
            schema.GetProperty("required").EnumerateArray().Select(n => n.GetString()).Order(),
            value.EnumerateObject().Select(p => p.Name).Order());
        foreach (var property in value.EnumerateObject()) AssertNames(properties.GetProperty(property.Name), property.Value);
    }

    [Fact]
    public void Every_link_leads_to_a_file() => Assert.All(Answers, file =>
    {
        var answer = Json(file);
        var links = answer.GetProperty("links").EnumerateObject().Select(l => l.Value.GetString()!);
        if (answer.TryGetProperty("items", out var items))
        {
            links = links.Concat(items.EnumerateArray().SelectMany(i => i.EnumerateObject())
                .Where(p => p.Name == "self" || (p.Name == "page" && p.Value.GetString()!.StartsWith("../", StringComparison.Ordinal)))
                .Select(p => p.Value.GetString()!));
        }
        Assert.All(links, link => Assert.Contains(Follow(file, link), site.Files));
    });

    [Fact]
    public void Every_fact_has_an_answer_with_its_sources_their_places_and_the_hash_of_its_file() => Assert.All(
        site.Catalogue.Facts, fact =>
    {
        var answer = Json($"{Root}facts/{fact.Id}.json");

        Assert.Equal(fact.Title.English, answer.GetProperty("title").GetString());
        Assert.Equal(fact.Evidence.ToKebab(), answer.GetProperty("evidence").GetString());
        Assert.Equal(fact.Verified.Raw, answer.GetProperty("verified_edtf").GetString());
        Assert.Equal(fact.AllSources.Select(c => (c.Source.Id, c.Locator.English)).Order(),
            answer.GetProperty("fact_sources").EnumerateArray()
                .Select(s => (s.GetProperty("source").GetString()!, s.GetProperty("locator").GetString()!)).Order());
        Assert.Equal(site.Catalogue.Hashes[$"facts/{fact.Id}.yml"],
            answer.GetProperty("provenance").GetProperty("sha256").GetString());
    });

    [Fact]
    public void Its_chronology_is_that_of_the_pages() => Assert.Equal(
        site.Catalogue.Facts.Where(f => f.Date is not null).Select(f => f.Id).Order(),
        Json($"{Root}chronology.json").GetProperty("items").EnumerateArray()
            .SelectMany(y => Json(Follow($"{Root}chronology.json", y.GetProperty("self").GetString()!))
                .GetProperty("items").EnumerateArray())
            .Select(e => e.GetProperty("fact").GetString()!).Distinct().Order());

    [Fact]
    public void What_may_not_be_passed_on_has_no_values() => Assert.All(site.Catalogue.Indicators, indicator => Assert.Equal(
        indicator.Licence.MayDownload,
        Json($"{Root}indicators/{indicator.Id}.json").GetProperty("indicator_values").GetArrayLength() > 0));

    [Fact]
    public void The_index_and_the_description_name_every_answer()
    {
        var paths = Json($"{Root}index.json").GetProperty("answers").EnumerateArray().Select(a => $"/{a.GetProperty("path").GetString()}");
        var described = Json($"{Root}openapi.json").GetProperty("paths").EnumerateObject().ToList();

        Assert.Equal(paths, described.Select(p => p.Name));
        var schemas = Json($"{Root}openapi.json").GetProperty("components").GetProperty("schemas");
        Assert.All(described, path => Assert.True(schemas.TryGetProperty(
            path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content")
                .GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!.Split('/')[^1], out _)));
    }
}
