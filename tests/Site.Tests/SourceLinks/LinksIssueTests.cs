using DigitalRights.Facts.Input;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Commands;
using DigitalRights.Site.SourceLinks;

namespace DigitalRights.Site.Tests.SourceLinks;

public sealed class LinksIssueTests
{
    static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public void What_readers_can_see_nowhere_comes_first_and_what_a_server_says_is_only_text()
    {
        var copied = SourceOf("copied", "archived: [\"https://archive.example/1\"]\n");
        var (gone, older) = (SourceOf("gone"), SourceOf("older"));

        var lines = Links.Issue(
        [
            (copied, Answer(copied, "404", Today.AddDays(-90))),
            (gone, Answer(gone, "404 <img src=x> `@all` |", Today)),
            (older, Answer(older, "410", Today.AddDays(-30))),
        ]).Split('\n');

        Assert.Equal(5, lines.Length);
        Assert.StartsWith("- [ ] `input/sources/older.yml(6,6): gone (410) since 2026-10-27; no archived copy: ", lines[2],
            StringComparison.Ordinal);
        Assert.StartsWith("- [ ] `` input/sources/gone.yml(6,6): gone (404 <img src=x> `@all`  ) since 2026-11-26; ", lines[3],
            StringComparison.Ordinal);
        Assert.StartsWith("- [ ] `input/sources/copied.yml(6,6): gone (404) since 2026-08-28; there is an archived copy: ", lines[4],
            StringComparison.Ordinal);
    }

    static LinkResult Answer(Source source, string detail, DateOnly since) =>
        new(source.Url!.ToString(), LinkState.Gone, detail, null, Today, since);

    static Source SourceOf(string id, string more = "")
    {
        var text = "title: A page\ntype: webpage\nlanguage: en\naccessed: 2024\nstanding: reporting\n"
            + $"url: https://example.org/{id}\nconsulted: whole page\nreliability: None.\n{more}";
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var path = $"sources/{id}.yml";
        var catalogue = CatalogueReader.Read([new ContentFile(path, $"input/{path}", bytes.Length, () => bytes)], new());
        return (Source)catalogue.Find(Noun.Source, id)!;
    }
}
