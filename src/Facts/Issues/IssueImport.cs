using System.Globalization;
using System.Text;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Issues;

/// <summary>
/// Makes files of the answers in an issue, as a start for a person: what the form asks for stands in its place, all else is left open, so
/// that the check refuses it until somebody has filled it in.
/// </summary>
/// <param name="number">The number of the issue.</param>
/// <param name="today">The day of a correction.</param>
/// <param name="catalogue">What is known already.</param>
/// <param name="files">All files of the content.</param>
/// <param name="pageAt">The record whose page has such an address, below the root of the site.</param>
public sealed class IssueImport(
    int number, DateOnly today, Catalogue catalogue, IReadOnlyList<ContentFile> files, Func<string, IRecord?> pageAt)
{
    const int LongestTitle = 300;
    const int LongestName = 50;
    const string CorrectionsFile = "corrections.yml";

    readonly List<string> _refusals = [];
    readonly List<string> _toDo = [];
    readonly Dictionary<string, string> _made = new(StringComparer.Ordinal);
    IssueAnswers _answers = null!;

    /// <summary>Makes the files, or says why that cannot be done.</summary>
    /// <param name="body">The text of the issue.</param>
    public ImportedIssue Of(string body, IReadOnlyList<IssueForm> forms)
    {
        if (IssueAnswers.Read(body, forms, _refusals) is { } answers)
        {
            _answers = answers;
            switch (answers.Form.Name)
            {
                case "new-fact":
                    MakeFact();
                    break;
                case "new-source":
                    MakeSource();
                    break;
                case "correction":
                    MakeCorrection();
                    break;
                default:
                    _refusals.Add($"What the form '{answers.Form.Title}' asks for, a person has to do; nothing can be made of it.");
                    break;
            }
        }
        return _refusals.Count > 0 ? new(new Dictionary<string, string>(), [], _refusals) : new(_made, _toDo, []);
    }

    void MakeFact()
    {
        var title = TitleIn("title");
        var kind = _answers["kind"]!;
        var declaration = AllDeclarations.InOrder.First(d => d.Name == "fact");
        if (!declaration.Kinds.ContainsKey(kind)) _refusals.Add($"There is no kind '{kind}' of facts.");
        var countries = IssueCountries.In(_answers["country"]!, catalogue, _refusals);
        var sources = SourcesIn("sources");
        if (_refusals.Count > 0) return;

        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = IssueProse.Value(title),
            ["kind"] = kind,
            ["summary"] = IssueProse.Markdown(_answers["statement"]!),
        };
        if (DateIn("date") is { } date) known["date"] = date;
        if (countries.Count > 1) known["also"] = $"[{string.Join(", ", countries.Skip(1))}]";
        if (sources.Count > 0)
        {
            known["sources"] = string.Concat(sources.Select(s => $"\n  - id: {s.Id}\n    locator: {s.Place}"));
        }
        var folder = countries.Count == 0 ? Fact.Region : countries[0];
        var id = $"{folder}/{FreeName(title, name => IsTaken(Noun.Fact, $"{folder}/{name}"))}";
        _made.Add($"facts/{id}.yml", RecordTemplate.Of(declaration, kind, known, Notes("sources", DateIn("date") is null ? "date" : null)));
        foreach (var source in sources.Where(s => !s.IsKnown)) MakeSource(source);
        _toDo.Add("Choose the topics and the grade of evidence, bind the numbers, and fill in what the kind needs.");
    }

    void MakeSource()
    {
        var title = TitleIn("title");
        var address = _answers["address"] is { } written ? IssueSources.Address(written, _refusals) : null;
        var archived = _answers["archived"] is { } copy ? IssueSources.Address(copy, _refusals) : null;
        if (address is not null && new Views.SourceAddresses(catalogue).Find(new(address.Clean)) is { } source)
        {
            _refusals.Add($"The source '{source.Id}' has this address already.");
        }
        if (_refusals.Count > 0) return;

        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = IssueProse.Value(title),
            ["language"] = IssueProse.Value(_answers["language"]!),
            ["consulted"] = IssueProse.Value(_answers["consulted"]!),
            ["reliability"] = IssueProse.Value(_answers["trust"]!),
        };
        if (_answers["type"] is { } type && SourceTypes.Contains(type)) known["type"] = type;
        if (_answers["publisher"] is { } publisher) known["publisher"] = IssueProse.Value(publisher);
        if (DateIn("issued") is { } issued) known["issued"] = issued;
        if (address is not null) known["url"] = IssueProse.Value(address.Clean);
        if (archived is not null) known["archived"] = $"[{YamlText(archived.Clean)}]";
        var id = FreeName(address?.Id is { Length: > 0 } proposed ? proposed : title, name => IsTaken(Noun.Source, name));
        AddSource(id, known, Notes("says", "page", DateIn("issued") is null ? "issued" : null));
        _toDo.Add($"Cite the source where it supports something, or write the fact for which it is one: - {{id: {id}, locator: …}}");
    }

    void MakeSource(IssueSource source)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { ["url"] = YamlText(source.Address) };
        if (source.Archived.Count > 0) known["archived"] = $"[{string.Join(", ", source.Archived.Select(YamlText))}]";
        AddSource(source.Id, known, []);
    }

    void AddSource(string id, Dictionary<string, string> known, IEnumerable<string> notes) => _made.Add(
        $"sources/{id}.yml", RecordTemplate.Of(AllDeclarations.InOrder.First(d => d.Name == "source"), null, known, notes));

    void MakeCorrection()
    {
        var record = new ReportedRecord(catalogue, files, pageAt, _refusals).Of(_answers["page"]!, _answers["file"]);
        var sources = SourcesIn("sources");
        if (_refusals.Count > 0 || record is null) return;

        var list = files.FirstOrDefault(f => f.Path == CorrectionsFile);
        var before = list is null ? "" : Encoding.UTF8.GetString(list.Read()).TrimEnd();
        if (before.Split('\n')[^1].Trim() == "[]") before = before[..^"[]".Length].TrimEnd(); // nothing was corrected yet
        var entry = $"""
            - date: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}
              what: {IssueProse.MarkdownLine(_answers["wrong"]!)}
              where: [{record.Noun.ToKebab()}:{record.Id}]
              was: {Yaml.YamlWriting.Open}
              now: {Yaml.YamlWriting.Open}
              id: issue-{number}
            """.ReplaceLineEndings("\n");
        _made.Add(CorrectionsFile, $"{before}{(before.Length > 0 ? "\n" : "")}{entry}\n");
        foreach (var source in sources.Where(s => !s.IsKnown)) MakeSource(source);
        _toDo.Add($"Compare the report with its sources. If it is right, change {record.Origin.At.File} and set its 'verified'.");
        _toDo.AddRange(sources.Select(s => $"Cite the source there: - {{id: {s.Id}, locator: {s.Place}}}"));
        _toDo.Add($"Say in {CorrectionsFile} what was wrong, what stood there and what stands there now, in our own words.");
    }

    string TitleIn(string question)
    {
        var title = IssueProse.Line(_answers[question]!).TrimEnd('.', ' ');
        if (title.Length is 0 or > LongestTitle)
        {
            _refusals.Add($"The answer to '{_answers.LabelOf(question)}' has {title.Length} characters; 1 to {LongestTitle} make a title.");
        }
        return title;
    }

    IReadOnlyList<IssueSource> SourcesIn(string question)
    {
        var sources = IssueSources.In(_answers[question]!, catalogue, number, _refusals);
        if (sources.Count == 0 && _refusals.Count == 0)
        {
            _toDo.Add("No address of a source stands in the issue: write the file of each source, and cite it.");
        }
        return sources;
    }

    string? DateIn(string question) => _answers[question] is not { } written ? null
        : Dates.Edtf.TryParse(IssueProse.Line(written), out var date, out _) ? date.Raw
        : Dates.Edtf.Meant(IssueProse.Line(written))?.Raw;

    // A short and lasting name of the words that can stand in an address; where none can, the number of the issue.
    string FreeName(string title, Func<string, bool> isTaken)
    {
        var words = RecordName.Right(title).Split('-').Where(RecordName.IsName);
        var name = RecordName.Shortened(string.Join('-', words), LongestName);
        var addition = $"issue-{number}";
        if (name.Length == 0) name = addition;
        if (isTaken(name) || !RecordName.IsPossible(name, Diagnostics.Location.Nowhere, new())) name = $"{name}-{addition}";
        if (isTaken(name)) _refusals.Add($"There is a file '{name}.yml' already; was the issue taken over before?");
        return name;
    }

    bool IsTaken(Noun noun, string id) => catalogue.IdsOf(noun).Contains(id)
        || catalogue.Records.Any(r => r.Noun == noun && r.FormerIds.Contains(id));

    // What found no place in a field, or not as it was written.
    IEnumerable<string> Notes(params string?[] questions) =>
        from question in questions.OfType<string>()
        let answer = _answers[question]
        where answer is not null
        from line in IssueProse.Lines($"{_answers.LabelOf(question)}\n{answer}")
        select line;

    static string YamlText(string address) => Yaml.YamlSlips.Quoted(address);

    static IReadOnlySet<string> SourceTypes { get; } = Enum.GetValues<SourceType>().Select(t => t.ToKebab()).ToHashSet();
}

/// <summary>What was made of an issue.</summary>
/// <param name="Files">The text of each file, by its path below the input folder; none when the issue is refused.</param>
/// <param name="ToDo">What is left for a person, beside what the check says of the files.</param>
/// <param name="Refusals">Why nothing was made of it, in sentences for whoever approved it.</param>
public sealed record ImportedIssue(
    IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> ToDo, IReadOnlyList<string> Refusals);
