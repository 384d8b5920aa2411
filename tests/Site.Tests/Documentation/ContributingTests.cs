using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Schema;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Documentation;

/// <summary>What CONTRIBUTING.md shows to copy can be copied, and what it says of fields is so.</summary>
public partial class ContributingTests
{
    static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n");

    static readonly IReadOnlyList<string> Templates = [.. Template().Matches(Guide).Select(m => m.Groups["text"].Value)];

    static readonly RecordDeclaration Fact = AllDeclarations.InOrder.Single(r => r.Name == "fact");

    /// <summary>What is found in the templates when they lie beside the real content.</summary>
    static IReadOnlyList<Diagnostic> Read(params (string Path, string Text)[] templates)
    {
        var real = Folder.Files(Repository.Input)
            .Select(f => new ContentFile(f, $"input/{f}", new FileInfo(Path.Combine(Repository.Input, f)).Length,
                () => File.ReadAllBytes(Path.Combine(Repository.Input, f))));
        var added = templates.Select(t => new ContentFile(t.Path, $"input/{t.Path}", t.Text.Length, () => Encoding.UTF8.GetBytes(t.Text)));
        var findings = new Findings();
        CatalogueReader.Read(real.Concat(added), findings);
        return [.. findings.Sorted().Where(f => templates.Any(t => f.Location.File == $"input/{t.Path}"))];
    }

    [Fact]
    public void There_is_a_template_of_a_fact_and_one_of_a_source() => Assert.Equal(2, Templates.Count);

    [Fact]
    public void The_template_of_a_fact_reads_without_findings() => Assert.Empty(Read(("facts/kg/as-printed.yml", Templates[0])));

    [Fact]
    public void The_template_of_a_source_reads_without_findings_but_that_nothing_cites_it() =>
        Assert.All(Read(("sources/as-printed.yml", Templates[1])), f => Assert.Equal("FACT075", f.Code));

    [Fact]
    public void Its_optional_fields_read_without_errors_too()
    {
        var full = OptionalField().Replace(Templates[0], "");
        Assert.NotEqual(Templates[0], full);

        var errors = Read(("facts/kg/as-printed.yml", full), ("sources/some-source.yml", OptionalField().Replace(Templates[1], "")))
            .Where(f => f.Severity == Severity.Error);

        Assert.Empty(errors);
    }

    [Fact]
    public void The_table_of_fields_names_those_that_are_declared()
    {
        var declared = Fact.Kinds.Select(kind => Row(kind.Key, kind.Value.Select(f => f.IsRequired ? $"**{f.Name}**" : f.Name)));

        Assert.Equal(declared.Order(StringComparer.Ordinal), TableRows().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_kinds_of_facts_and_the_types_of_sources_are_those_that_are_declared()
    {
        var types = AllDeclarations.InOrder.Single(r => r.Name == "source").Fields
            .Single(f => f.Name == "type").Holds["one of: ".Length..].Split(", ");

        Assert.All(Fact.Kinds.Keys, kind => Assert.Matches($@"(?m)^# [^\n]*\b{kind}\b", Templates[0]));
        Assert.All(types, type => Assert.Matches($@"(?m)^# [^\n]*\b{type}\b", Templates[1]));
    }

    static IEnumerable<string> TableRows() =>
        from row in TableRow().Matches(Guide)
        where Fact.Kinds.ContainsKey(row.Groups["kind"].Value)
        let fields = FieldName().Matches(row.Groups["fields"].Value).Select(f => f.Value.Replace("`", "", StringComparison.Ordinal))
        select Row(row.Groups["kind"].Value, fields);

    static string Row(string kind, IEnumerable<string> fields) => $"{kind}: {string.Join(", ", fields.Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Template();

    // A comment that holds a field, or a line of one.
    [GeneratedRegex(@"^# (?=([a-z-]+:( |$)(?!.*\.$)|  ))", RegexOptions.Multiline)]
    private static partial Regex OptionalField();

    [GeneratedRegex(@"^\| `(?<kind>[a-z]+)` \| (?<fields>.*) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"\*\*`[a-z-]+`\*\*|`[a-z-]+`")]
    private static partial Regex FieldName();
}
