using System.Text;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>A broken file is reported once, and not a second time by everything that refers to what it holds.</summary>
public class ToldOnceTests
{
    static readonly string[] Files = [SmallFiles.Topics, SmallFiles.Glossary, SmallFiles.Alphaland, SmallFiles.Event, SmallFiles.News];

    public static TheoryData<string, string> Broken
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Files)
            {
                foreach (var how in new[]
                {
                    "a tab in a comment",
                    "a tab that indents",
                    "no UTF-8",
                    "UTF-16",
                    "an open bracket",
                    "a lone quote",
                    "a second document",
                    "an alias",
                    "too large",
                })
                {
                    cases.Add(file, how);
                }
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file(string file, string how)
    {
        var text = SmallFiles.All[file];
        byte[] broken = how switch
        {
            "a tab in a comment" => Encoding.UTF8.GetBytes("#\tcomment\n" + text),
            "a tab that indents" => Encoding.UTF8.GetBytes(text + "x:\n\ty: z\n"),
            "no UTF-8" => [.. Encoding.UTF8.GetBytes(text), 0xFF],
            "UTF-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "an open bracket" => Encoding.UTF8.GetBytes(text + "]\n"),
            "a lone quote" => Encoding.UTF8.GetBytes(text + "'\n"),
            "a second document" => Encoding.UTF8.GetBytes(text + "---\na: b\n"),
            "an alias" => Encoding.UTF8.GetBytes("*a : b\n" + text),
            _ => Encoding.UTF8.GetBytes(text + "# " + new string('x', 1024 * 1024)),
        };

        var found = SmallInput.Valid.With(file, broken).ReadAll().Found;

        Assert.Contains(found, f => f.Location.File == $"input/{file}");
        Assert.DoesNotContain(found.Except(SmallInput.Valid.ReadAll().Found), f => f.Location.File != $"input/{file}");
    }

    [Theory]
    [InlineData("fact/aa/event.yml")]
    [InlineData("facts/aa/event.yaml")]
    [InlineData("facts/aa/Event.yml")]
    [InlineData("input/facts/aa/event.yml.txt")]
    public void A_fact_in_a_wrong_place(string path) => IsToldOnce(SmallFiles.Event, path);

    [Theory]
    [InlineData("source/news-2022.yml")]
    [InlineData("sources/News-2022.yml")]
    [InlineData("sources/2022/news-2022.yml")]
    public void A_source_in_a_wrong_place(string path) => IsToldOnce(SmallFiles.News, path);

    [Theory]
    [InlineData("country/alphaland.yml")]
    [InlineData("countries/Alphaland.yml")]
    public void A_country_in_a_wrong_place(string path) => IsToldOnce(SmallFiles.Alphaland, path);

    [Theory]
    [InlineData("Topics.yml")]
    [InlineData("topic.yml")]
    [InlineData("topics.yaml")]
    public void Topics_in_a_wrong_place(string path) => IsToldOnce(SmallFiles.Topics, path);

    static void IsToldOnce(string file, string path)
    {
        var found = Assert.Single(SmallInput.Valid.Without(file).With(path, SmallFiles.All[file]).Read().Found);

        Assert.Contains(found.Code, new[] { "FACT011", "FACT013" });
        Assert.Equal($"input/{path}(1,1)", found.Location.ToString());
    }

    [Fact]
    public void A_topic_with_a_name_that_cannot_be() =>
        SmallInput.Valid.With(SmallFiles.Topics, "speech:\n", "▸Speech:\n")
            .With(SmallFiles.Event, "topics: [speech]", "topics: [Speech]").Read()
            .Found.Where(f => f.Message.Contains("'Speech'", StringComparison.Ordinal))
            .ToList().ForEach(f => Assert.Equal("FACT013", f.Code));

    [Fact]
    public void An_entry_of_the_ledger_that_cannot_be_made_leaves_no_gap() =>
        SmallInput.Valid.With("ledger.yml", "report-2021:\n  - {n: 1, carried: [▸fct:aa/event]}\n"
            + "  - {n: 2, omitted: Its sense is uncertain.}\n").Read().FindsError("FACT022", "Did you mean 'fact'?");

    [Fact]
    public void A_correction_that_cannot_be_made_is_not_unknown() =>
        SmallInput.Valid.With("corrections.yml", "- date: ▸soon\n  what: A date.\n  where: [fact:aa/event]\n")
            .With(SmallFiles.Page, "This is a page.", "This is a [page](correction:2026-12-01).")
            .Read().FindsError("FACT022", "'date' is wrong");
}
