using DigitalRights.Bench.Corpus;

namespace DigitalRights.Bench.Generators;

/// <summary>A program that makes a site of the invented corpus, in the form that suits it best.</summary>
abstract class Generator
{
    public abstract string Name { get; }

    /// <summary>Its version as it tells it.</summary>
    public abstract string Version { get; }

    /// <summary>Writes the corpus, with templates, into a folder, in its own form.</summary>
    public abstract void Write(InventedCorpus corpus, string folder);

    /// <summary>The command that builds that folder's site into another one, which does not exist.</summary>
    public abstract string Command(string folder, string output);

    /// <summary>Where the page of a fact stands in its output.</summary>
    public virtual string PageOf(InventedFact fact) => $"facts/{fact.Country.Id}/{fact.Id}/index.html";

    protected static void Save(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Lays the templates of one generator into a folder.</summary>
    protected static void Templates(string generator, string folder)
    {
        var assembly = typeof(Generator).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(generator + "/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Save(folder, name[(generator.Length + 1)..], reader.ReadToEnd());
        }
    }

    /// <summary>A text as YAML and JSON both read it.</summary>
    protected static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The fields of a fact as front matter or as a data file has them.</summary>
    protected static string Fields(InventedFact fact) =>
        $"""
        id: {fact.Id}
        country: {fact.Country.Id}
        kind: {fact.Kind}
        when: "{fact.Date}"
        topics: [{string.Join(", ", fact.Topics.Select(t => t.Id))}]
        title: {Quoted(fact.Title)}
        summary: {Quoted(fact.Summary)}
        sources: [{string.Join(", ", fact.Sources.Select(s => s.Id))}]

        """;

    /// <summary>An essay in Markdown with front matter; its sources are footnotes.</summary>
    protected static string Markdown(InventedEssay essay)
    {
        var paragraphs = essay.Paragraphs.Select((p, i) =>
            (p.Heading is null ? "" : $"## {p.Heading}\n\n")
                + $"{p.Text} See [the fact](/facts/{p.Fact.Country.Id}/{p.Fact.Id}/).[^{i + 1}]");
        var notes = essay.Paragraphs.Select((p, i) => $"[^{i + 1}]: {p.Source.Title}, {p.Source.Publisher}, {p.Source.Year}.");
        return $"---\ntitle: {Quoted(essay.Title)}\ndescription: {Quoted(essay.Description)}\ndate: {essay.Date}\n"
            + $"topics: [{string.Join(", ", essay.Topics.Select(t => t.Id))}]\n---\n\n{string.Join("\n\n", paragraphs.Concat(notes))}\n";
    }

    /// <summary>Countries, topics and kinds as a data file has them.</summary>
    protected static string SiteData() =>
        "countries:\n" + string.Concat(InventedCorpus.Countries.Select(c => $"  - {{id: {c.Id}, name: {c.Name}}}\n"))
        + "topics:\n" + string.Concat(InventedCorpus.Topics.Select(t => $"  - {{id: {t.Id}, name: {t.Name}}}\n"))
        + $"kinds: [{string.Join(", ", InventedCorpus.Kinds)}]\n";

    protected static string SourceData(InventedCorpus corpus) => string.Concat(corpus.Sources.Select(s =>
        $"{s.Id}:\n  title: {Quoted(s.Title)}\n  publisher: {Quoted(s.Publisher)}\n  year: \"{s.Year}\"\n  url: {Quoted(s.Address)}\n"));
}
