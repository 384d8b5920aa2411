using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DigitalRights.Facts.Dates;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>The pages say what the input says, with its sources and its dates.</summary>
[Collection(RealSiteGroup.Name)]
public sealed partial class ContentTests(RealBuild site)
{
    [Fact]
    public void There_is_as_much_as_was_asked_for()
    {
        Assert.Equal(5, Count("countries/*/"));
        Assert.InRange(Count("facts/*/*/"), 150, int.MaxValue);
        Assert.InRange(Count("essays/*/"), 4, int.MaxValue);
        Assert.InRange(site.Pages["compare/index.html"].QuerySelectorAll("table.comparison tbody th[scope=row]").Length, 18, int.MaxValue);
    }

    int Count(string pattern)
    {
        var expression = new Regex($"^{Regex.Escape(pattern).Replace(@"\*", "[^/]+", StringComparison.Ordinal)}index.html$");
        return site.FullPages.Count(p => expression.IsMatch(p.Key));
    }

    [Fact]
    public void Every_fact_shows_each_of_its_sources_with_the_place_in_it() => Assert.All(site.Catalogue.Facts, fact =>
    {
        var path = $"facts/{fact.Id}/index.html";
        var shown = site.Pages[path].QuerySelectorAll("main li")
            .SelectMany(li => li.QuerySelectorAll("a[href]").Select(a => (Target: Target(path, a), Words: Pages.Words(li)))).ToList();
        Assert.All(fact.AllSources, citation => Assert.Contains(
            shown,
            s => s.Target == $"sources/{citation.Source.Id}/index.html"
                && s.Words.Contains(Normal(citation.Locator.English), StringComparison.Ordinal)));
    });

    [Fact]
    public void Every_fact_shows_its_date_as_it_is_stated_and_no_other_main_date() => Assert.All(site.Catalogue.Facts, fact =>
    {
        var when = site.Pages[$"facts/{fact.Id}/index.html"].QuerySelectorAll("main h1 ~ *")
            .SelectMany(e => e.QuerySelectorAll("time, [data-edtf]")).FirstOrDefault();
        if (fact.Date is not null) Assert.Equal(fact.Date.Raw, when?.GetAttribute("datetime") ?? when?.GetAttribute("data-edtf"));
    });

    [Fact]
    public void Every_fact_shows_its_grade_and_the_day_of_its_last_check() => Assert.All(site.Catalogue.Facts, fact =>
    {
        var main = site.Pages[$"facts/{fact.Id}/index.html"].QuerySelector("main")!;
        Assert.NotNull(main.QuerySelector("a.evidence[href$='#evidence-grades']"));
        Assert.NotNull(main.QuerySelector($"time[datetime='{fact.Verified.Raw}']"));
    });

    [Fact]
    public void An_answer_of_no_data_shows_what_was_searched_for()
    {
        var searched = site.Catalogue.Questions.SelectMany(q => q.Answers, (q, a) => (Question: q, Country: a.Key.Name, a.Value.Searched))
            .Where(a => a.Searched.Count > 0).ToList();
        Assert.NotEmpty(searched);
        Assert.All(searched, answer =>
        {
            var country = site.Catalogue.Countries.Single(c => c.Id == answer.Country);
            var words = answer.Searched.Select(s => (s.Language, s.Words)).ToList();
            Assert.Equal(words,
                Shown(site.Pages[$"compare/{answer.Question.Id}/index.html"].QuerySelector($"section:has(> #{country.Slug})")!));
        });

        static IEnumerable<(string, string)> Shown(IElement part) =>
            part.QuerySelectorAll("details.searched li q").Select(q => (q.GetAttribute("lang")!, q.TextContent));
    }

    [Fact]
    public void A_disputed_fact_shows_every_version_with_its_holder()
    {
        var disputed = site.Catalogue.Facts.Where(f => f.Versions.Count > 0).ToList();
        Assert.NotEmpty(disputed);
        Assert.All(disputed, fact => Assert.All(
            fact.Versions,
            version => Assert.Contains(Normal(version.Holder.English),
                Pages.Words(site.Pages[$"facts/{fact.Id}/index.html"].QuerySelector("main")!), StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_date_on_every_page_is_one_that_the_input_states()
    {
        var stated = Folder.Files(site.Input).SelectMany(f => StatedDate().Matches(File.ReadAllText(Path.Combine(site.Input, f))))
            .Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        var shown = site.Pages
            .SelectMany(p => p.Value.QuerySelectorAll("time, [data-edtf], [data-versiondate]").Select(
                e => (p.Key, Date: e.GetAttribute("datetime") ?? e.GetAttribute("data-edtf") ?? e.GetAttribute("data-versiondate"))))
            .ToList();

        Assert.True(shown.Count > 1_000, $"Only {shown.Count} dates were found.");
        Assert.All(shown, found => Assert.True(found.Date is not null && stated.Contains(found.Date), $"{found.Key}: {found.Date}"));
        Assert.All(shown.Select(s => s.Date!).Distinct(), date => Assert.True(Edtf.TryParse(date, out _, out _), date));
    }

    [Fact]
    public void Every_entry_of_the_chronology_stands_under_its_year() => Assert.All(
        site.Pages["chronology/index.html"].QuerySelectorAll("section.year:not([aria-labelledby=undated])"),
        year => Assert.All(
            year.QuerySelectorAll("ol.entries > li").Select(li => li.QuerySelector("time, [data-edtf]")!),
            date => Assert.Equal(Pages.Words(year.QuerySelector("h2")!),
                $"{Edtf.Parse(date.GetAttribute("datetime") ?? date.GetAttribute("data-edtf")!).FirstYear}")));

    [Fact]
    public void Every_fact_about_a_country_is_on_its_page_or_found_by_following_its_chronology() => Assert.All(site.Catalogue.Countries,
        country =>
    {
        var path = $"countries/{country.Slug}/index.html";
        var shown = site.Pages[path].QuerySelectorAll("#topics .topic a").Select(a => Target(path, a)!).ToHashSet(StringComparer.Ordinal);
        var slices = new Queue<string>(shown.Where(s => s.StartsWith("chronology/", StringComparison.Ordinal))
            .Append($"chronology/{country.Slug}/index.html"));
        while (slices.TryDequeue(out var slice))
        {
            shown.UnionWith(LinksIn(slice, ".entries a, .parts li li a"));
            foreach (var part in LinksIn(slice, ".parts h3 a, .parts .more a")) slices.Enqueue(part);
        }

        Assert.All(site.Catalogue.FactsOf(country), fact => Assert.Contains($"facts/{fact.Id}/index.html", shown));
    });

    [Fact]
    public void Every_source_of_the_facts_about_a_country_stands_on_a_page_that_its_own_leads_to() => Assert.All(site.Catalogue.Countries,
        country =>
    {
        var path = $"countries/{country.Slug}/index.html";
        var sources = Assert.Single(site.Pages[path].QuerySelectorAll("#sources .more a").Select(a => Target(path, a)!));

        var shown = RecordsBelow(sources, "sources/");
        Assert.All(site.Catalogue.FactsOf(country).SelectMany(f => f.AllSources),
            citation => Assert.Contains($"sources/{citation.Source.Id}/index.html", shown));
        Assert.Equal(shown.Distinct(), shown);
    });

    [Fact]
    public void Every_source_stands_once_in_the_bibliography() => Assert.Equal(
        site.Catalogue.Sources.Select(s => $"sources/{s.Id}/index.html").Order(StringComparer.Ordinal),
        RecordsBelow("sources/index.html", "sources/").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_fact_stands_once_in_the_lists_of_its_place() => Assert.Equal(
        site.Catalogue.Facts.Select(f => $"facts/{f.Id}/index.html").Order(StringComparer.Ordinal),
        RecordsBelow("facts/index.html", "facts/").Order(StringComparer.Ordinal));

    // The records of a kind that a list holds, and those that the pages of its parts hold.
    List<string> RecordsBelow(string list, string records)
    {
        var targets = site.Pages[list].QuerySelectorAll("main li a, main h2 a").Select(a => Target(list, a)!).ToList();
        var parts = targets.Where(t => t.Contains("/by/", StringComparison.Ordinal)
            || site.Catalogue.Facts.Any(f => t == $"facts/{f.Folder}/index.html")).Distinct();
        if (targets.Exists(t => site.Catalogue.Facts.Any(f => t == $"facts/{f.Folder}/index.html")))
        {
            parts = parts.Where(t => !t.Contains("/by/", StringComparison.Ordinal));
        }
        return [.. targets.Where(t => IsRecord(t, records)), .. parts.SelectMany(part => RecordsBelow(part, records))];
    }

    bool IsRecord(string target, string records) => target.StartsWith(records, StringComparison.Ordinal)
        && !target.Contains("/by/", StringComparison.Ordinal)
        && !site.Catalogue.Facts.Any(f => target == $"facts/{f.Folder}/index.html");

    [Fact]
    public void The_comparison_answers_every_question_for_every_country() => Assert.All(
        site.Pages["compare/index.html"].QuerySelectorAll("table.comparison tbody tr:not(.group)"),
        row => Assert.All(row.QuerySelectorAll("td"), cell => Assert.NotEmpty(Pages.Words(cell.QuerySelector(".answer")!))));

    [Fact]
    public void A_series_without_an_open_licence_is_not_offered_as_a_file() => Assert.All(
        site.Catalogue.Indicators,
        indicator => Assert.Equal(indicator.Licence.MayDownload, site.Files.Contains($"data/{indicator.Id}.csv")));

    [Fact]
    public void An_essay_shows_its_numbers_and_findings_before_its_text() => Assert.All(site.Catalogue.Essays, essay =>
    {
        var page = site.Pages[$"essays/{essay.Id}/index.html"];

        Assert.Equal(essay.Numbers.Count, page.QuerySelectorAll("ul.pull > li:has(a)").Length);
        Assert.Equal(essay.Findings.Count, page.QuerySelectorAll("ul.pull ~ section.found li").Length);
        Assert.NotNull(page.QuerySelector("section.found ~ details.contents:not([open]) ~ .prose"));
    });

    [Theory]
    [InlineData("data/facts.csv")]
    [InlineData("data/sources.csv")]
    [InlineData("data/answers.csv")]
    public void Every_row_of_a_table_file_has_every_column(string file)
    {
        var rows = CsvRows.Read(site.Text(file));

        Assert.True(rows.Count > 50, file);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(rows.Count,
            rows.Select(r => file.EndsWith("answers.csv", StringComparison.Ordinal) ? $"{r[0]} {r[1]}" : r[0]).Distinct().Count());
    }

    IEnumerable<string> LinksIn(string page, string links) => site.Pages[page].QuerySelectorAll(links).Select(a => Target(page, a)!);

    string? Target(string page, IElement link) =>
        new SiteLinks(new("https://example.org/"), site.Files).Follow(page, link.GetAttribute("href")!)?.File;

    static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The fields that hold dates, in YAML files and in the front matter of essays.
    [GeneratedRegex("""\b(?:date|as-of|issued|accessed|verified|launched|closed|since|on):\s*["']?([^\s,"'}\]]+)""")]
    private static partial Regex StatedDate();
}
