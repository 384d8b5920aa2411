using DigitalRights.Bench.Corpus;
using DigitalRights.Bench.Measuring;

namespace DigitalRights.Bench.Generators;

/// <summary>
/// The program of this repository, native, with its own theme: more pages and larger ones than the others make, since each fact, source,
/// topic, year and pair of countries has its own.
/// </summary>
/// <param name="repository">The folder of the repository.</param>
/// <param name="program">The native program, see README.md.</param>
sealed class ThisProgram(string repository, string program) : Generator
{
    public override string Name => "this program";

    public override string Version => Tool.Output($"git -C '{repository}' rev-parse --short HEAD").Trim();

    public override void Write(InventedCorpus corpus, string folder)
    {
        Save(folder, "statiq.json", "{}\n");
        Save(folder, "input/topics.yml", string.Concat(
            InventedCorpus.Topics.Select(t => $"{t.Id}:\n  title: {t.Name}\n  summary: Invented facts on {t.Id}.\n")));
        Save(folder, "input/pages/methodology.md",
            "---\ntitle: How we work\ndescription: Grades\n---\nInvented.\n\n## Evidence grades\n\nFive.\n");
        Save(folder, "input/pages/contribute.md", "---\ntitle: Contribute\ndescription: Sending\n---\nInvented.\n");
        foreach (var source in corpus.Sources) Save(folder, $"input/sources/{source.Id}.yml", Source(source));
        foreach (var fact in corpus.Facts) Save(folder, $"input/facts/{fact.Country.Id}/{fact.Id}.yml", Fact(fact));
        foreach (var essay in corpus.Essays) Save(folder, $"input/essays/{essay.Id}.md", Essay(essay));
        foreach (var country in InventedCorpus.Countries) Save(folder, $"input/countries/{FileOf(country)}.yml", Country(country, corpus));
        Save(folder, "input/indicators/people.yml", Indicator(corpus));
    }

    public override string Command(string folder, string output) => $"exec '{program}' --root '{folder}' --output '{output}'";

    /// <summary>The command that builds the real site of the repository.</summary>
    public string RealCommand(string output) => Command(repository, output);

    /// <summary>The command that checks the real content and writes nothing.</summary>
    public string CheckCommand() => $"exec '{program}' check --root '{repository}'";

    static string FileOf(Named country) => country.Name.ToLowerInvariant();

    static string Source(InventedSource source) =>
        $"""
        title: {Quoted(source.Title)}
        type: report
        publisher: {Quoted(source.Publisher)}
        issued: {source.Year}
        accessed: 2026-11-21
        url: {source.Address}
        language: en
        standing: research
        consulted: all of it, as it does not exist
        reliability: Invented.

        """;

    static string Fact(InventedFact fact) =>
        $"""
        title: {Quoted(fact.Title)}
        kind: {fact.Kind}
        date: {fact.Date}
        summary: {Quoted(fact.Summary)}
        topics: [{string.Join(", ", fact.Topics.Select(t => t.Id))}]
        sources: [{string.Join(", ", fact.Sources.Select((s, i) => $"{{id: {s.Id}, locator: page {i + 1}}}"))}]
        evidence: reported
        verified: 2026-11-21
        {Details(fact)}

        """;

    static string Details(InventedFact fact) => fact.Kind switch
    {
        "law" => $"citation: Law {fact.Id}\nstages: [{{stage: adopted, date: {fact.Date}}}]\nstatus: in-force",
        "case" => "act: A post\ncharge: Insult\nsentence: a fine\noutcome: none known",
        "platform" => "operator: An operator\nstatus: active",
        "statement" => "speaker: A minister",
        _ => "place: The capital",
    };

    static string Essay(InventedEssay essay)
    {
        var facts = essay.Paragraphs.Select(p => p.Fact).Distinct().ToList();
        var paragraphs = essay.Paragraphs.Select((p, i) =>
            (p.Heading is null ? "" : $"## {p.Heading}\n\n")
                + $"{p.Text} See [the fact](fact:{p.Fact.Country.Id}/{p.Fact.Id}) [@{p.Source.Id}, page {i + 1}].");
        return $"""
            ---
            title: {Quoted(essay.Title)}
            description: {Quoted(essay.Description)}
            question: {Quoted($"What about {essay.Id}?")}
            date: {essay.Date}
            countries: [{string.Join(", ", facts.Select(f => f.Country.Id).Distinct())}]
            topics: [{string.Join(", ", essay.Topics.Select(t => t.Id))}]
            facts: [{string.Join(", ", facts.Select(f => $"{f.Country.Id}/{f.Id}"))}]
            unknowns: [All of it.]
            ---
            {string.Join("\n\n", paragraphs)}

            """;
    }

    static string Country(Named country, InventedCorpus corpus)
    {
        var fact = corpus.Facts.First(f => f.Country == country);
        return $"code: {country.Id}\nname: {country.Name}\nsummary: Invented.\n"
            + $"highlights: [{country.Id}/{fact.Id}]\nindicators: [people]\ngaps: [Nothing more.]\n";
    }

    static string Indicator(InventedCorpus corpus) =>
        "title: People\ndefinition: Invented.\nunit: inhabitants\nscale: {better: neither}\nyear-means: calendar year\nsources:\n"
        + $"  - {{id: {corpus.Sources[0].Id}, locator: table 1}}\n"
        + "licence: {id: CC-BY-4.0, download: true, attribution: Nobody}\nvalues:\n"
        + string.Concat(InventedCorpus.Countries.Select((c, n) => $"  {c.Id}: {{2020: {n + 1}000}}\n"));
}
