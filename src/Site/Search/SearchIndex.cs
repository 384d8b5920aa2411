using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Prose;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Search;

/// <summary>
/// The search index, as scripts, so that it works without a server: a directory, which the search page loads; words with the numbers of
/// what they find, in files by their beginnings; and titles, addresses and notes, in files by number. A query loads one file of words for
/// each of its words, and the titles of the results that are shown; so what it loads hardly depends on how much there is.
/// </summary>
static class SearchIndex
{
    /// <summary>The file of the words that a mistyped one may have meant.</summary>
    const string Vocabulary = "v";

    /// <summary>How many titles a file holds.</summary>
    const int Block = 10;

    /// <summary>What happened comes before what was restricted and who was tried because of it, where they fit alike.</summary>
    const double EventWeight = 1.1;

    /// <summary>What a word counts in titles and names, and in texts.</summary>
    static readonly JsonArray Scores = new(3, 1);

    public static IEnumerable<MadeFile> Files(SiteContext site)
    {
        var kinds = KindsOf(site);
        var entries = kinds.SelectMany(k => k.Entries).ToList();
        var fold = new SearchFold();
        var meanings = SearchMeanings.Own(fold);
        var words = SearchWords.Of(entries, fold, meanings);
        var parts = SearchPart.Divide(words).ToDictionary(p => NameOf(p.Start), p => Part(NameOf(p.Start), p.Content));
        var starts = string.Join(' ', parts.Keys);
        var titles = entries.Chunk(Block)
            .Select((block, i) => ($"d-{i}", Part($"d-{i}", new JsonArray([.. block.Select(Title)])))).ToDictionary();
        var vocabulary = Part(Vocabulary, SearchVocabulary.Of(words, WrittenIn(entries, fold)));
        var starting = 0;
        var directory = new JsonObject
        {
            ["root"] = "../",
            ["version"] = VersionOf([.. parts.Values, .. titles.Values, vocabulary]),
            ["letters"] = SearchLetters.Romanised,
            ["endings"] = SearchStem.Endings,
            ["stops"] = string.Join(' ', fold.Words(SearchStops.Words).Distinct()),
            ["meanings"] = string.Join('|', meanings.Lines),
            ["scores"] = Scores.DeepClone(),
            ["count"] = entries.Count,
            ["kinds"] = new JsonArray(
                [.. kinds.Select(k => (JsonNode)new JsonArray(k.Name, (starting += k.Entries.Count) - k.Entries.Count, k.Weight))]),
            ["block"] = Block,
            ["parts"] = starts,
        };
        return parts.Concat(titles).Append(KeyValuePair.Create(Vocabulary, vocabulary))
            .Select(part => new MadeFile(Address.Asset($"search/{part.Key}.js").File, () => part.Value))
            .Prepend(new TextFile(
                Address.Asset("search-index.js").File, () => $"window.searchIndex={directory.ToJsonString(PageJson.Compact)};\n"));
    }

    // How the words of titles are written, by what they are looked for; the shortest of those that are.
    static Dictionary<string, string> WrittenIn(IEnumerable<SearchEntry> entries, SearchFold fold) => entries
        .SelectMany(e => e.Title.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Where(written => written.All(char.IsAsciiLetterLower)).Distinct()
        .Select(written => (Written: written, Key: SearchStem.Of(string.Concat(fold.Words(written)))))
        .GroupBy(w => w.Key, w => w.Written, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderBy(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).First(), StringComparer.Ordinal);

    static JsonNode Title(SearchEntry entry) =>
        entry.Note.Length == 0 ? new JsonArray(entry.Title, entry.Address) : new JsonArray(entry.Title, entry.Address, entry.Note);

    static byte[] Part(string name, JsonNode content) =>
        Encoding.UTF8.GetBytes($"searchPart(\"{name}\",{content.ToJsonString(PageJson.Compact)});\n");

    // Letters that not every system allows in the name of a file stand there as their numbers.
    static string NameOf(string start) =>
        "w-" + string.Concat(start.EnumerateRunes().Select(r => r.IsAscii ? r.ToString() : $"_{r.Value:x}"));

    // Asked for with the files, so that a browser does not use one that it kept from an older index.
    static string VersionOf(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts) hash.AppendData(part);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    /// <summary>Everything that can be found.</summary>
    public static IReadOnlyList<SearchKind> KindsOf(SiteContext site)
    {
        var (words, content) = (site.Strings, site.Catalogue);
        var links = site.Page(Address.Search).Links;
        var counted = CountedQuestion.All(content);
        return
        [
            Kind(words.Countries, 1.4, content.Countries.Select(c => Entry(c, "", Languages(c.Title)))),
            Kind(words.QuestionsOn, 1.3,
                content.Questions.Select(q => Entry(q, "", q.Short.In(words.Language), q.Note)).Concat(counted.Select(Counting))),
            Kind(words.SearchAnswers, 1.3,
                content.Questions.SelectMany(q => content.Countries.Select(c => Answer(q, c)).OfType<SearchEntry>())),
            Kind(words.SearchCounted, 0.95, counted.SelectMany(q => q.Counts.Select(count => Count(q, count)))),
            Kind(words.SearchValues, 1.3,
                content.Indicators.SelectMany(i => content.Countries.Select(c => Value(i, c)).OfType<SearchEntry>())),
            // The newest first, since the first of those that fit equally well are shown first.
            .. Enum.GetValues<FactKind>().Select(k => Kind(words.KindsPlural[k], k is FactKind.Event ? EventWeight : 1,
                content.Facts.Reverse().Where(f => f.Kind == k).Select(f => Entry(f, NoteOf(f, site), NamesOf(f), f.Summary)))),
            Kind(words.Essays, 1.2, content.Essays.Select(e => Entry(e, e.Question.In(words.Language), ""))),
            Kind(words.Indicators, 1, content.Indicators.Select(i => Entry(i, "", Meaning(i), i.Definition))),
            Kind(words.Topics, 1.2, content.Topics.Select(t => Entry(t, "", "", t.Summary))),
            Kind(words.Glossary, 1.5, content.Terms.Select(t => Entry(t, "", string.Join(' ', t.Also.Select(a => a.English))))),
            Kind(words.Sources, 0.4,
                content.Sources.Select(s => Entry(s, (s.Publisher ?? s.ContainerTitle)?.In(words.Language) ?? "",
                    string.Join(' ', s.Authors.Select(a => a.Display).Prepend(Languages(s.Title)))))),
        ];

        static SearchKind Kind(string name, double weight, IEnumerable<SearchEntry> entries) => new(name, weight, [.. entries]);

        // Under the question's short title with the country: what stands on the question's page about it.
        SearchEntry? Answer(Question question, Country country) => question.Of(country.Id) is not { } answer ? null : new(
            $"{country.Title.In(words.Language)}: {question.Short.In(words.Language)}",
            At(Address.Of(question).At(country.Slug)),
            AnswerText.Of(Cell.Of(question, country), words),
            $"{question.Title.In(words.Language)} {Languages(country.Title)}",
            answer.Detail is null ? "" : BoundText.Plain(answer.Detail, site, null));

        SearchEntry Counting(CountedQuestion question) => new(
            words.CountedQuestions[question.Id], At(Address.Of(question)), "", words.CountedNames[question.Id], "");

        SearchEntry Count(CountedQuestion question, CountryCount count) => new(
            $"{count.Country.Title.In(words.Language)}: {words.CountedQuestions[question.Id]}",
            At(Address.Of(question).At(count.Country.Slug)),
            Strings.Fill(words.CountedOf, count.Facts.Count),
            $"{words.CountedNames[question.Id]} {Languages(count.Country.Title)}",
            "");

        // The latest value, under the title of the series with the country.
        SearchEntry? Value(Indicator indicator, Country country) => indicator.Latest(country.Id) is not { } latest ? null : new(
            $"{country.Title.In(words.Language)}: {indicator.Title.In(words.Language)}",
            At(Address.Of(indicator).At(country.Slug)),
            $"{NumberWords.Full(indicator, latest, words)} ({latest.Year})",
            $"{Meaning(indicator)} {Languages(country.Title)}",
            "");

        // In what it is counted and what more of it means, which readers name as often as the series.
        string Meaning(Indicator indicator) => $"{indicator.Unit.In(words.Language)} {indicator.Scale.HigherMeans?.In(words.Language)}";

        string At(Address address) => links.To(address)["../".Length..];

        SearchEntry Entry(IRecord record, string note, string names, Markdown? text = null) =>
            new(record.Title.In(words.Language), At(Address.Of(record)),
                note, names, text is null ? "" : BoundText.Plain(text, site, record as Fact));
    }

    static string NoteOf(Fact fact, SiteContext site) => string.Join(", ",
        fact.Countries.Select(c => site.Catalogue.Get<Country>(c).Title.In(site.Strings.Language))
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
