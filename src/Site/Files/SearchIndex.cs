using System.Text.Json.Nodes;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Prose;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Files;

/// <summary>
/// The search index as a script: kinds of results, and for each record its kind, title, address, date and place, other names, and the words of its text.
/// Matching happens in the browser.
/// </summary>
static class SearchIndex
{
    public static string Of(SiteContext site)
    {
        var (words, content) = (site.Strings, site.Catalogue);
        var found = new SearchWords(content.Facts.Select(f => Plain(f.Summary, f)));
        SearchKind[] kinds =
        [
            new(words.Countries, content.Countries.Select(c => Entry(c, "", Languages(c.Title)))),
            .. Enum.GetValues<FactKind>().Select(k => new SearchKind(words.KindsPlural[k], content.Facts.Where(f => f.Kind == k).Select(f => Entry(f, NoteOf(f, site), NamesOf(f), f.Summary)))),
            new(words.Essays, content.Essays.Select(e => Entry(e, e.Question.In(words.Language), ""))),
            new(words.QuestionsOn, content.Questions.Select(q => Entry(q, "", q.Short.In(words.Language)))),
            new(words.Indicators, content.Indicators.Select(i => Entry(i, "", "", i.Definition))),
            new(words.Topics, content.Topics.Select(t => Entry(t, "", "", t.Summary))),
            new(words.Glossary, content.Terms.Select(t => Entry(t, "", string.Join(' ', t.Also.Select(a => a.English))))),
            new(words.Sources, content.Sources.Select(s => Entry(s, (s.Publisher ?? s.ContainerTitle)?.In(words.Language) ?? "", string.Join(' ', s.Authors.Select(a => a.Display))))),
        ];
        var index = new JsonObject
        {
            ["root"] = "../",
            ["kinds"] = new JsonArray([.. kinds.Select(k => (JsonNode)k.Name)]),
            ["entries"] = new JsonArray([.. kinds.SelectMany((k, i) => k.Entries.Select(e => { e[0] = i; return (JsonNode)e; }))]),
        };
        return $"window.searchIndex={index.ToJsonString(PageJson.Compact)};\n";

        string Plain(Markdown text, Fact? own) => text.In(words.Language).Words(binding => BoundText.Of(binding, site, own).Words);

        JsonArray Entry(IRecord record, string note, string names, Markdown? text = null)
        {
            var title = record.Title.In(words.Language);
            return new(0, title, site.Page(Address.Search).Links.To(Address.Of(record))["../".Length..], note, names, text is null ? "" : found.Of(Plain(text, record as Fact), $"{title} {names}"));
        }
    }

    static string NoteOf(Fact fact, SiteContext site) => string.Join(", ", fact.Countries.Select(c => site.Catalogue.Get<Country>(c).Title.In(site.Strings.Language))
        .Append(fact.Date?.ToText(site.Strings.Dates)).OfType<string>());

    static string NamesOf(Fact fact) => string.Join(' ', fact.Aliases.Select(Languages).Concat(fact.Details switch
    {
        Case { Person: { } person } => [Languages(person.Name), .. person.Variants],
        Restriction restriction => restriction.Targets.Select(Languages),
        Law law => [Languages(law.Citation)],
        Statement statement => [Languages(statement.Speaker)],
        Platform platform => [Languages(platform.Operator)],
        _ => [],
    }));

    static string Languages(Text text) => text.ByLanguage is null ? text.English : string.Join(' ', text.ByLanguage.Values);

}
