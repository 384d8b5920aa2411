using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Search;

/// <summary>
/// The chronology as scripts, of one year each, which the page of the chronology loads when its reader makes a choice. An entry is its
/// date, countries, topics, kind, fact and title, and if there are any the stage of the law and what is said beside it.
/// </summary>
static class ChronologyIndex
{
    public static IEnumerable<TextFile> Files(SiteContext site) => ChronologyFile.All(site.Chronology)
        .Select(file => new TextFile(Address.ChronologyFile(file.Name).File, () => Of(file, site)));

    static string Of(ChronologyFile file, SiteContext site)
    {
        var entries = new JsonArray([.. file.Entries.Select(e => (JsonNode)EntryOf(e, site))]);
        return $"chronology(\"{file.Name}\",{entries.ToJsonString(PageJson.Compact)});\n";
    }

    static JsonArray EntryOf(ChronologyEntry entry, SiteContext site)
    {
        var (fact, words) = (entry.Fact, site.Strings);
        var line = new JsonArray(
            entry.Date?.ToText(words.Dates) ?? words.Undated,
            string.Join(' ', fact.Countries.Select(c => c.Id)),
            string.Join(' ', fact.Topics.Select(t => t.Id)),
            fact.Kind.ToKebab(),
            fact.Id,
            fact.Title.In(words.Language));
        var stage = entry.Stage is null ? "" : words.StageNames[entry.Stage.Stage];
        var note = string.Join(" · ", NotesOn(entry, words));
        if (stage.Length + note.Length > 0) line.Add((JsonNode)stage);
        if (note.Length > 0) line.Add((JsonNode)note);
        return line;
    }

    static IEnumerable<string> NotesOn(ChronologyEntry entry, Strings words)
    {
        if (entry.Fact.Evidence == Evidence.Disputed) yield return words.Grades[Evidence.Disputed];
        if (entry is { Stage: null, Date.HasOpenEnd: true, Fact.AsOf: { } asOf })
        {
            yield return Strings.Fill(words.StillRunning, asOf.ToText(words.Dates));
        }
    }
}
