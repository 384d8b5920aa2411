using DigitalRights.Bench.Corpus;
using DigitalRights.Bench.Measuring;

namespace DigitalRights.Bench.Generators;

/// <summary>
/// Eleventy: facts are plain YAML, read by one data file and paged one a page by a template in JavaScript, its fastest form.
/// </summary>
sealed class Eleventy : Generator
{
    readonly string _modules = Tool.Folder(
        "ELEVENTY_MODULES", "node_modules", "@11ty/eleventy",
        "Install @11ty/eleventy, js-yaml and markdown-it-footnote with npm, and say in ELEVENTY_MODULES where their node_modules are.");
    readonly string _node = Tool.Find("NODE", "node", "Install Node, or say in NODE where it is.");

    public override string Name => "eleventy";

    public override string Version => Tool.Output($"'{_node}' -p \"require('{_modules}/@11ty/eleventy/package.json').version\"").Trim();

    public override void Write(InventedCorpus corpus, string folder)
    {
        Templates(Name, folder);
        foreach (var fact in corpus.Facts) Save(folder, $"corpus/{fact.Country.Id}/{fact.Id}.yaml", Fields(fact));
        foreach (var essay in corpus.Essays) Save(folder, $"essays/{essay.Id}.md", Markdown(essay));
        Save(folder, "_data/site.yaml", SiteData());
        Save(folder, "_data/refs.yaml", SourceData(corpus));
        File.CreateSymbolicLink(Path.Combine(folder, "node_modules"), _modules);
    }

    public override string Command(string folder, string output) =>
        $"cd '{folder}' && exec '{_node}' node_modules/@11ty/eleventy/cmd.cjs --quiet --output='{output}'";
}
