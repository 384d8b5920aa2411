using DigitalRights.Bench.Corpus;
using DigitalRights.Bench.Measuring;

namespace DigitalRights.Bench.Generators;

/// <summary>Hugo: facts are content files with front matter; what belongs to all pages is worked out once, in cached partials.</summary>
sealed class Hugo : Generator
{
    readonly string _program = Tool.Find("HUGO", "hugo", "Install Hugo, or say in HUGO where it is.");

    public override string Name => "hugo";

    public override string Version => Tool.Output($"'{_program}' version").Split(' ')[1];

    public override void Write(InventedCorpus corpus, string folder)
    {
        Templates(Name, folder);
        foreach (var fact in corpus.Facts) Save(folder, $"content/facts/{fact.Country.Id}/{fact.Id}.md", $"---\n{Fields(fact)}---\n");
        foreach (var essay in corpus.Essays) Save(folder, $"content/essays/{essay.Id}.md", Markdown(essay));
        foreach (var country in InventedCorpus.Countries)
        {
            Save(folder, $"content/countries/{country.Id}.md", $"---\ntitle: {country.Name}\ncountry: {country.Id}\n---\n");
        }
        foreach (var page in new[] { "compare", "chronology" })
        {
            Save(folder, $"content/{page}.md", $"---\ntitle: {page}\ntype: {page}\n---\n");
        }
        Save(folder, "data/site.yaml", SiteData());
        Save(folder, "data/sources.yaml", SourceData(corpus));
    }

    public override string Command(string folder, string output) => $"cd '{folder}' && exec '{_program}' --noBuildLock -d '{output}'";
}
