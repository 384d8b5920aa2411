using System.Text;
using DigitalRights.Facts;
using DigitalRights.Facts.Changes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Prose;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>What a change does, in Markdown, for whoever has to judge it.</summary>
/// <param name="before">The content as it was, as far as it could be read.</param>
/// <param name="after">The content as it is.</param>
/// <param name="files">The files that say something else.</param>
/// <param name="pages">The pages that change; null where one of the states cannot be built.</param>
sealed class ContentDiff(Catalogue before, Catalogue after, IReadOnlyList<FileChange> files, PageChanges? pages)
{
    const int MostPages = 60;
    const int MostDoubts = 20;

    static readonly (string Folder, string One, string Many)[] Groups =
    [
        ("facts/", "fact", "Facts"), ("questions/", "question", "Questions"), ("essays/", "essay", "Essays"),
        ("countries/", "country", "Countries"), ("sources/", "source", "Sources"), ("", "other file", "Other files"),
    ];

    readonly StringBuilder _text = new();

    public override string ToString()
    {
        var answers = Answers().ToList();
        var numbers = Numbers().DistinctBy(row => (row[0], row[1])).ToList();
        _text.Clear();
        _text.Append($"# What this changes\n\n{Sentence(answers.Count, numbers.Count)}\n");
        Doubts([.. ReviewDoubts.In(files, after)]);
        Table("Answers that change in the comparison", ["Question", "Country", "Before", "After"], answers);
        Table("Numbers that change in texts because a fact or a series did", ["Text", "Number", "Before", "After"], numbers);
        foreach (var (folder, _, noun) in Groups)
        {
            foreach (var kind in Enum.GetValues<FileChangeKind>()) Files($"{noun} {kind.ToKebab()}", [.. Of(folder, kind)]);
        }
        Table("Sources without an archived copy", ["Source", "Address"],
            [.. Unarchived().Select(s => new[] { $"`{s.Id}`", MarkdownText.Plain(s.Url?.ToString() ?? "") })]);
        Pages();
        return _text.ToString();
    }

    void Doubts(IReadOnlyList<string> doubts)
    {
        if (doubts.Count == 0) return;
        _text.Append("\n## To look at\n\n");
        foreach (var doubt in doubts.Take(MostDoubts)) _text.Append($"- {doubt}\n");
        if (doubts.Count > MostDoubts) _text.Append($"- and {doubts.Count - MostDoubts} more\n");
    }

    void Files(string title, IReadOnlyList<FileChange> changes)
    {
        if (changes.Count == 0) return;
        var between = changes[0].Kind == FileChangeKind.Removed ? "" : "\n";
        _text.Append($"\n## {title}\n\n").AppendJoin(between, changes.Select(FileChangeText.Of));
    }

    IEnumerable<FileChange> Of(string folder, FileChangeKind kind) => files.Where(f => f.Kind == kind && FolderOf(f) == folder);

    static string FolderOf(FileChange file) => Groups.First(g => file.Path.StartsWith(g.Folder, StringComparison.Ordinal)).Folder;

    string Sentence(int answers, int numbers)
    {
        if (files.Count == 0) return "Nothing that the content says.";
        var parts = new List<string>();
        foreach (var (folder, one, many) in Groups)
        {
            var counts = Enum.GetValues<FileChangeKind>().Select(kind => (Count: Of(folder, kind).Count(), Kind: kind))
                .Where(c => c.Count > 0).Select(c => $"{c.Count} {c.Kind.ToKebab()}").ToList();
            var noun = files.Count(f => FolderOf(f) == folder) == 1 ? one : many.ToLowerInvariant();
            if (counts.Count > 0) parts.Add($"{noun}: {string.Join(", ", counts)}");
        }
        if (answers > 0) parts.Add(answers == 1 ? "1 answer changes" : $"{answers} answers change");
        if (numbers > 0) parts.Add(numbers == 1 ? "1 number changes in a text" : $"{numbers} numbers change in texts");
        if (pages is not null) parts.Add($"{pages.Count} {(pages.Count == 1 ? "page" : "pages")} of the site");
        return char.ToUpperInvariant(parts[0][0]) + string.Join("; ", parts)[1..] + ".";
    }

    void Table(string title, string[] heads, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0) return;
        _text.Append($"\n## {title}\n\n| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}\n");
        foreach (var row in rows) _text.Append($"| {string.Join(" | ", row)} |\n");
    }

    IEnumerable<string[]> Answers() =>
        from question in after.Questions
        from country in after.Countries
        let now = Told(question, country)
        let was = before.Find(question.Noun, question.Id) is Question old ? Told(old, country) : null
        where now != was
        select new[]
        {
            MarkdownText.Plain(question.Title.English), MarkdownText.Plain(country.Title.English),
            MarkdownText.Plain(was ?? "not asked"), MarkdownText.Plain(now ?? "no answer"),
        };

    static string? Told(Question question, Country country)
    {
        if (question.Of(country.Id) is not { } answer) return null;
        if (answer.Choice is null && answer.Value is null) return "no answer";
        var since = answer.Since is { } start ? $", since {start.Raw}" : "";
        var asOf = answer.AsOf is { } day ? $" (as of {day.Raw})" : "";
        return $"{AnswerText.Of(Cell.Of(question, country), Strings.English)}{since}{asOf}";
    }

    // Only brackets that stood in the text before: what a text newly prints is told with the text.
    IEnumerable<string[]> Numbers()
    {
        foreach (var (text, owner) in after.Passages)
        {
            if (owner is null || before.Find(owner.Self) is not { } old) continue;
            var bound = text.All<BindingInline>().Where(b => b.Binding is FigureBinding or SeriesBinding);
            foreach (var inline in bound.DistinctBy(b => b.Written))
            {
                if (!old.Texts.Any(t => t.Source.Contains(inline.Written, StringComparison.Ordinal))) continue;
                var now = BoundText.Of(inline, after, Strings.English, owner as Fact).Words;
                var was = BoundText.Of(inline, before, Strings.English, old as Fact);
                if (was.Words == now || was.Target is null) continue;
                yield return
                [
                    MarkdownText.Plain($"{owner.Noun.ToKebab()}: {owner.Title.English}"), MarkdownText.Code(inline.Written),
                    MarkdownText.Plain(was.Words), MarkdownText.Plain(now),
                ];
            }
        }
    }

    // Those that are new or changed, and those that a new file cites.
    IEnumerable<Source> Unarchived()
    {
        var touched = files.Where(f => f.Kind != FileChangeKind.Removed).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var added = files.Where(f => f.Kind == FileChangeKind.Added).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var cited = after.Records.Where(r => added.Contains(r.Origin.Path)).SelectMany(r => r.References)
            .Where(r => r.Noun == Noun.Source).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return after.Sources.Where(s => s.Archived.Count == 0 && s.Url is not null
            && (touched.Contains(s.Origin.Path) || cited.Contains(s.Id)));
    }

    void Pages()
    {
        if (pages is null)
        {
            _text.Append("\n## Pages\n\nOne of the two states cannot be built by this program, so the pages cannot be compared.\n");
            return;
        }
        List("Pages that are new", pages.Added);
        List("Pages that change", pages.Changed);
        List("Pages that are gone", pages.Removed);
    }

    void List(string title, IReadOnlyList<string> addresses)
    {
        if (addresses.Count == 0) return;
        _text.Append($"\n<details><summary>{title}: {addresses.Count}</summary>\n\n");
        foreach (var address in addresses.Take(MostPages)) _text.Append($"- `{address}`\n");
        if (addresses.Count > MostPages) _text.Append($"- and {addresses.Count - MostPages} more\n");
        _text.Append("\n</details>\n");
    }
}
