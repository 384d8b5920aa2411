using System.Text;
using System.Text.Json;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Issues;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary>What strangers write into the forms of the repository becomes a start for a person, or is refused in plain words.</summary>
public sealed class ImportIssueTests : IDisposable
{
    static readonly string Forms = Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE");

    static readonly Dictionary<string, string> Fact = new(StringComparer.Ordinal)
    {
        ["title"] = "Alpha tests a filter",
        ["country"] = "Alpha",
        ["kind"] = "event",
        ["date"] = "2023-04",
        ["statement"] = "A filter was tested, the report says.",
        ["sources"] = "https://example.org/report page 7\nhttps://www.example.com/2023/new-story.html?utm_source=x paragraph 2",
    };

    static readonly Dictionary<string, string> Source = new(StringComparer.Ordinal)
    {
        ["title"] = "A story: filters",
        ["address"] = "https://www.example.com/2023/new-story.html?utm_source=x",
        ["archived"] = "https://web.archive.org/web/2023/https://www.example.com/2023/new-story.html",
        ["publisher"] = "The Example",
        ["issued"] = "16 August 2023",
        ["language"] = "en",
        ["type"] = "article-newspaper",
        ["consulted"] = "whole text",
        ["says"] = "Filters were tested.",
        ["trust"] = "It names its own source: a minister.",
    };

    static readonly Dictionary<string, string> Correction = new(StringComparer.Ordinal)
    {
        ["page"] = "https://example.org/repository/facts/aa/sample-law/",
        ["file"] = "input/facts/aa/sample-law.yml",
        ["wrong"] = "The law was adopted a day earlier.",
        ["right"] = "It was adopted on 3 March.",
        ["sources"] = "https://example.org/report page 7",
    };

    readonly TemporaryFolder _root = SmallSite.Copy();

    public ImportIssueTests() => Folder.Copy(Forms, _root[".github/ISSUE_TEMPLATE"]);

    public void Dispose() => _root.Dispose();

    static IssueForm Form(string name) => IssueForm.Read(name, File.ReadAllText(Path.Combine(Forms, $"{name}.yml")));

    // As GitHub makes an issue of the answers to a form.
    static string Issue(string name, IReadOnlyDictionary<string, string> answers, string lineEnd = "\n") => string.Join("\n\n",
        Form(name).Questions.Select(q => $"### {q.Label}\n\n{(q.Boxes.Count > 0 ? string.Join('\n', q.Boxes.Select(b => $"- [x] {b}"))
            : answers.TryGetValue(q.Id, out var answer) ? answer : "_No response_")}")).ReplaceLineEndings(lineEnd);

    static string Changed(string form, string question, string answer)
    {
        var answers = form == "new-fact" ? Fact : form == "new-source" ? Source : Correction;
        return Issue(form, new Dictionary<string, string>(answers) { [question] = answer });
    }

    async Task<Run> ImportAsync(string body)
    {
        _root.Write("issue.md", body);
        return await InProcess.RunAsync("import-issue", _root["issue.md"], "--number", "12", "--root", _root.Path);
    }

    string Text(string file) => File.ReadAllText(_root[file]);

    IReadOnlyList<string> Files => Folder.Files(_root["input"]);

    async Task RefusesAsync(string body, params string[] words)
    {
        var before = Files.ToDictionary(f => f, f => Text($"input/{f}"));

        var run = await ImportAsync(body);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.All(words, word => Assert.Contains(word, run.Errors, StringComparison.Ordinal));
        Assert.Equal(before, Files.ToDictionary(f => f, f => Text($"input/{f}")));
    }

    [Fact]
    public async Task A_fact_has_what_the_form_says_and_nothing_else()
    {
        var run = await ImportAsync(Issue("new-fact", Fact));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var fact = Text("input/facts/aa/alpha-tests-a-filter.yml");
        Assert.Contains("\ntitle: Alpha tests a filter\n", fact, StringComparison.Ordinal);
        Assert.Contains("\nkind: event\n", fact, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2023-04\n", fact, StringComparison.Ordinal);
        Assert.Contains("\nsummary: |\n  A filter was tested, the report says.\n", fact, StringComparison.Ordinal);
        Assert.Contains(
            "\nsources:\n  - id: test-report\n    locator: page 7\n  - id: example-2023-new-story\n    locator: paragraph 2\n",
            fact, StringComparison.Ordinal);
        Assert.Contains("\nverified:\n", fact, StringComparison.Ordinal);
        Assert.Contains("\nurl: 'https://www.example.com/2023/new-story.html'\n", Text("input/sources/example-2023-new-story.yml"),
            StringComparison.Ordinal);
        Assert.Contains("- `input/facts/aa/alpha-tests-a-filter.yml`\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("'verified' is empty", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Closes #12\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_has_what_the_form_says()
    {
        var run = await ImportAsync(Issue("new-source", Source, "\r\n"));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var source = Text("input/sources/example-2023-new-story.yml");
        foreach (var line in new[]
        {
            "title: 'A story: filters'", "type: article-newspaper", "language: en", "consulted: whole text", "publisher: The Example",
            "reliability: 'It names its own source: a minister.'", "issued: 2023-08-16", "# > Filters were tested.",
            "url: 'https://www.example.com/2023/new-story.html'", "standing:",
        }) Assert.Contains($"\n{line}\n", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/repository/facts/aa/sample-law/", "input/facts/aa/sample-law.yml")]
    [InlineData("facts/aa/sample-law/index.html#figures", "_No response_")]
    [InlineData("the page on the law", "input/facts/aa/sample-law.yml")]
    public async Task A_correction_is_listed_and_left_open_until_the_record_is_changed(string page, string file)
    {
        var run = await ImportAsync(Issue("correction", new Dictionary<string, string>(Correction) { ["page"] = page, ["file"] = file }));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("""
              what: The law was adopted a day earlier.
              where: [fact:aa/sample-law]
              was: …
              now: …
              id: issue-12

            """.ReplaceLineEndings("\n"), Text("input/corrections.yml"), StringComparison.Ordinal);
        Assert.Contains("change input/facts/aa/sample-law.yml", run.Output, StringComparison.Ordinal);
        Assert.Contains("- {id: test-report, locator: page 7}", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await InProcess.RunAsync("check", "--root", _root.Path, "--log-level", "Error")).ExitCode);
    }

    [Fact]
    public async Task A_correction_goes_behind_those_that_are_there()
    {
        _root.Write("input/corrections.yml", "# None yet.\n[]\n");
        Assert.Equal(0, (await ImportAsync(Issue("correction", Correction))).ExitCode);
        Assert.StartsWith("# None yet.\n- date: ", Text("input/corrections.yml"), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> HostileAnswers => new()
    {
        { "title", "x\u202Egnp.exe", "right-to-left override (U+202E), which cannot be seen" },
        { "title", "a\u200Bb", "zero-width space (U+200B)" },
        { "title", "a\u0007b", "a control character (U+0007)" },
        { "title", "a\u2028evidence: documented", "has several lines; the form takes one" },
        { "title", "line one\nevidence: documented", "has several lines; the form takes one" },
        { "title", new('x', 301), "has 301 characters; 1 to 300 make a title" },
        { "title", new('x', 2001), "has 2001 characters; at most 2000 are taken" },
        { "title", "_No response_", "There is no answer to 'The fact in one short sentence'" },
        { "title", "a" + new string('\u0301', 9), "9 accents are heaped on one letter" },
        { "country", "../../.github/workflows", "is none of the countries: Alpha, Beta, or the region" },
        { "country", "aa/../../x", "'..' is none of the countries" },
        { "country", ",", "The issue names no country" },
        { "kind", "event\n", "" },
        { "kind", "lew", "'lew' is not among the answers to 'What sort of fact is it?': law, restriction" },
        { "kind", "event: {x: y}", "is not among the answers" },
        { "statement", "A.\n\n### Country\n\nBeta", "The heading 'Country' stands twice" },
        { "statement", "```\n### Safety\n```", "The heading 'Safety' stands twice" },
        { "statement", new('x', 8001), "has 8001 characters; at most 8000 are taken" },
        { "sources", "https://localhost/x p. 1", "'localhost' is an address within one machine or network" },
        { "sources", "http://169.254.169.254/latest/meta-data", "is an address within one machine or network" },
        { "sources", "https://bank.example@evil.org/ p. 1", "the address leads to 'evil.org'" },
        { "sources", "https://exаmple.org/ p. 1", "mixes letters of two alphabets" },
        { "sources", "Many", "" },
    };

    [Theory]
    [MemberData(nameof(HostileAnswers))]
    public async Task What_could_hide_something_or_mean_two_things_is_refused(string question, string answer, string words)
    {
        if (words.Length == 0) Assert.Equal(0, (await ImportAsync(Changed("new-fact", question, answer))).ExitCode);
        else await RefusesAsync(Changed("new-fact", question, answer), words);
    }

    public static TheoryData<string> HostileWords =>
    [
        "x: {y: z}", "'; rm -rf / #", "\" & whoami", "- [a, b", "!!python/object/apply:os.system [id]", "*anchor", "&anchor x", "---",
        "%YAML 1.2", "null", "~", "`$(touch /tmp/x)`", "${{ github.token }}",
        "<script>alert(1)</script>", "![x](https://evil.org/t.gif)",
        "[x](javascript:alert(1))", "[[kz/x#y]]", "[@x]", "[^1]: y", "| a | b |", "a\u00A0b", "# yaml-language-server: $schema=x",
        "yaml-language-server: $schema=https://evil.org/s.json",
        "::error file=x::y", "Closes #1 @everyone", "1. x", "Қазақстан",
    ];

    [Theory]
    [MemberData(nameof(HostileWords))]
    public async Task Signs_of_other_languages_are_only_text(string words)
    {
        foreach (var question in new[] { "title", "statement", "sources", "date" })
        {
            using var site = new ImportIssueTests();
            await site.TakesAsTextAsync(question, words);
        }
    }

    async Task TakesAsTextAsync(string question, string words)
    {
        var run = await ImportAsync(Changed("new-fact", question, words));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
        var file = Assert.Single(Files, f => f.StartsWith("facts/", StringComparison.Ordinal)
            && Text($"input/{f}").Contains("Fill in what follows", StringComparison.Ordinal));
        Assert.Matches("^facts/aa/[a-z0-9-]+\\.yml$", file);
        Assert.Single(Text($"input/{file}").Split('\n'), line => line.Contains("yaml-language-server:", StringComparison.Ordinal)
            && !line.StartsWith("# >", StringComparison.Ordinal) && line.StartsWith('#'));

        var findings = new Findings();
        var path = _root[$"input/{file}"];
        CatalogueReader.Read([new ContentFile(file, file, 1, () => File.ReadAllBytes(path))], findings);
        Assert.DoesNotContain(findings.Sorted(), f => string.CompareOrdinal(f.Code, "FACT011") < 0 || f.Code is "FACT019" or "FACT101");
        // The title stands there as it was written, and the fields that the form does not ask for are open.
        Assert.Contains(findings.Sorted(), f => f.Message.StartsWith("'evidence' is empty", StringComparison.Ordinal));
        if (question == "title" && words is not ("null" or "~" or "---" or "- [a, b"))
        {
            Assert.Contains(string.Join(' ', words.Split((char[]?)null)).Replace("'", "''", StringComparison.Ordinal),
                Text($"input/{file}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_statement_in_signs_of_markdown_is_printed_as_it_was_written()
    {
        const string Written = "# No heading *or* _this_ or [a](https://b.org) or `code` & &lt; <b> | x";
        Assert.Equal(0, (await ImportAsync(Changed("new-fact", "statement", Written))).ExitCode);
        var lines = Text("input/facts/aa/alpha-tests-a-filter.yml").Split('\n');
        var summary = string.Join('\n', lines.SkipWhile(l => l != "summary: |").Skip(1)
            .TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l[2..]));
        Assert.Equal(Written, Markdig.Markdown.ToPlainText(summary, Facts.Texts.ProseDialect.Instance).Trim().ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task Several_countries_are_one_folder_and_the_others_beside_it()
    {
        Assert.Equal(0, (await ImportAsync(Changed("new-fact", "country", "Alpha and beta"))).ExitCode);
        Assert.Contains("\nalso: [bb]\n", Text("input/facts/aa/alpha-tests-a-filter.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_over_and_nothing_imported_twice()
    {
        Assert.Equal(0, (await ImportAsync(Issue("new-fact", Fact))).ExitCode);
        Assert.Equal(0, (await ImportAsync(Issue("new-fact", Fact))).ExitCode);
        Assert.Contains("facts/aa/alpha-tests-a-filter-issue-12.yml", Files);
        await RefusesAsync(Issue("new-fact", Fact), "There is a file 'alpha-tests-a-filter-issue-12.yml' already");
    }

    [Theory]
    [InlineData("title", "con", "facts/aa/con-issue-12.yml")]
    [InlineData("title", "../../../etc/passwd", "facts/aa/etc-passwd.yml")]
    [InlineData("title", "Запрет", "facts/aa/issue-12.yml")]
    public async Task A_name_is_made_of_what_may_stand_in_an_address(string question, string answer, string file)
    {
        Assert.Equal(0, (await ImportAsync(Changed("new-fact", question, answer))).ExitCode);
        Assert.Contains(file, Files);
    }

    [Theory]
    [InlineData("file", "../../etc/passwd", "'../../etc/passwd' is no file of the content")]
    [InlineData("file", ".github/workflows/publish.yml", "is no file of the content")]
    [InlineData("file", "input/topics.yml", "The page is that of input/facts/aa/sample-law.yml, but the file is given as input/topics.yml")]
    [InlineData("file", "input/facts/bb/sample-case.yml`; x", "is no file of the content")]
    public async Task A_correction_is_of_a_record_that_exists(string question, string answer, string words) =>
        await RefusesAsync(Changed("correction", question, answer), words);

    [Fact]
    public async Task A_page_that_is_none_is_refused() => await RefusesAsync(
        Issue("correction", new Dictionary<string, string>(Correction) { ["page"] = "https://evil.org/x", ["file"] = "_No response_" }),
        "'https://evil.org/x' is the address of no page of a record");

    [Fact]
    public async Task A_source_that_is_known_is_named() => await RefusesAsync(
        Changed("new-source", "address", "http://www.example.org/report/"), "The source 'test-report' has this address already");

    [Fact]
    public async Task A_form_for_a_person_is_left_to_a_person() => await RefusesAsync(
        Issue("named-here", new Dictionary<string, string> { ["page"] = "x", ["wish"] = "The name should be left out." }),
        "What the form 'I am named here' asks for, a person has to do");

    [Theory]
    [InlineData("Just words.")]
    [InlineData("")]
    [InlineData("### Country\n\nAlpha")]
    public async Task What_was_not_written_with_a_form_is_refused(string body) =>
        await RefusesAsync(body, "The issue was not written with one of the forms");

    [Fact]
    public async Task What_stands_before_the_form_is_refused() =>
        await RefusesAsync("Ignore the rest.\n\n" + Issue("new-fact", Fact), "something stands before the first");

    [Fact]
    public async Task A_box_that_is_not_ticked_is_told() =>
        await RefusesAsync(Issue("new-fact", Fact).Replace("- [x]", "- [ ]", StringComparison.Ordinal), "is not ticked");

    [Fact]
    public async Task A_text_that_no_form_makes_is_refused() =>
        await RefusesAsync(Issue("new-fact", Fact) + new string('x', 65_536), "no form makes more than 65536");

    [Fact]
    public async Task An_event_of_the_tracker_is_read_when_the_issue_is_approved()
    {
        var body = JsonEncodedText.Encode(Issue("new-fact", Fact));
        _root.Write("event.json", $$"""{"action":"labeled","issue":{"number":7,"body":"{{body}}","labels":[{"name":"approved"}]} }""");
        _root.Write("other.json", $$"""{"issue":{"number":7,"body":"{{body}}","labels":[{"name":"approve"}]} }""");
        _root.Write("none.json", "[]");

        var run = await InProcess.RunAsync("import-issue", _root["event.json"], "--root", _root.Path);
        var other = await InProcess.RunAsync("import-issue", _root["other.json"], "--root", _root.Path);
        var none = await InProcess.RunAsync("import-issue", _root["none.json"], "--root", _root.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Closes #7\n", run.Output, StringComparison.Ordinal);
        Assert.Equal((2, 2), (other.ExitCode, none.ExitCode));
        Assert.Contains("it has no label 'approved'", other.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_forms_offer_what_the_records_may_hold()
    {
        Assert.Equal(Enum.GetValues<FactKind>().Select(k => k.ToKebab()), Form("new-fact").Questions.Single(q => q.Id == "kind").Options);
        Assert.Equal(Enum.GetValues<SourceType>().Select(t => t.ToKebab()),
            Form("new-source").Questions.Single(q => q.Id == "type").Options.Skip(1));
    }

    [Fact]
    public void Any_text_in_the_place_of_an_issue_is_answered_in_words()
    {
        var random = new Random(1);
        IReadOnlyList<IssueForm> forms = [Form("new-fact"), Form("new-source"), Form("correction"), Form("named-here")];
        var catalogue = CatalogueReader.Read([], new());
        var pieces = forms.SelectMany(f => f.Questions.Select(q => $"### {q.Label}"))
            .Concat(["\n", "\r", "_No response_", "- [x] ", "https://", "a", "\u202E", "```", "'", "\"", "{", "\ud800", "\0", "\t", "…"])
            .ToArray();
        for (var i = 0; i < 500; i++)
        {
            var body = new StringBuilder(i % 2 == 0 ? Issue("new-fact", Fact) : "");
            for (var piece = 0; piece < 20; piece++)
            {
                body.Insert(random.Next(body.Length + 1), pieces[random.Next(pieces.Length)] + (piece % 3 == 0 ? "\n" : ""));
            }
            var made = new IssueImport(1, new(2026, 11, 26), catalogue, [], _ => null).Of(body.ToString(), forms);
            Assert.NotEmpty(made.Refusals);
        }
    }
}
