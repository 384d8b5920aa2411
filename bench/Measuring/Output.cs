using System.Net;
using DigitalRights.Bench.Corpus;
using DigitalRights.Bench.Generators;

namespace DigitalRights.Bench.Measuring;

/// <summary>What a generator has written.</summary>
/// <param name="Bytes">Of all files.</param>
/// <param name="Files">Their number.</param>
/// <param name="Pages">How many of them are HTML.</param>
readonly record struct Output(long Bytes, int Files, int Pages)
{
    public static Output Of(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        return new(files.Sum(f => f.Length), files.Length, files.Count(f => f.Extension == ".html"));
    }

    /// <summary>
    /// Makes sure that each fact has its page, and that the page says the fact: its title, its words and each of its sources.
    /// </summary>
    public static void Verify(Generator generator, InventedCorpus corpus, string folder)
    {
        foreach (var fact in corpus.Facts)
        {
            var page = WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(folder, generator.PageOf(fact))));
            IEnumerable<string> texts = [fact.Title, fact.Summary, .. fact.Sources.Select(s => s.Title)];
            foreach (var text in texts.Where(t => !page.Contains(t, StringComparison.Ordinal)))
            {
                throw new InvalidOperationException($"The page of {fact.Id} that {generator.Name} wrote lacks: {text}");
            }
        }
    }
}
