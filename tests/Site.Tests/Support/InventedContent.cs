using System.Globalization;
using System.Text;

namespace DigitalRights.Site.Tests.Support;

/// <summary>
/// Invents an input of any size, always the same for the same size: facts of every kind about five countries, in thirty years of which the
/// later ones have more, on twelve topics, with the precision of dates, the laws with stages and the undated facts that real ones have,
/// as many sources as facts, one of which every fifth fact cites, a correction for each ten facts, and an essay, an indicator and a
/// question for each twenty.
/// </summary>
sealed class InventedContent
{
    const int Years = 30;
    const int LastYear = 2025;

    static readonly (string Code, string Slug)[] Countries =
    [
        ("aa", "alphaland"), ("bb", "betaland"), ("cc", "gammaland"), ("dd", "deltaland"), ("ee", "epsiland"),
    ];

    static readonly string[] Topics =
    [
        "speech-online", "blocking", "shutdowns", "surveillance", "data-protection", "platform-rules", "digital-identity", "defamation",
        "media-law", "prosecutions", "access-and-prices", "artificial-intelligence",
    ];

    static readonly string[] Kinds = ["law", "restriction", "case", "platform", "statement", "event", "figure"];
    static readonly string[] Grades = ["documented", "official-claim", "reported", "reported", "single-source"];

    static readonly string[] Who =
    [
        "parliament", "the ministry of information", "a district court",
        "the regulator", "the supreme court", "a news agency", "the state operator",
        "the general prosecutor", "an association of journalists", "the security committee", "a members' association", "the ombudsman",
    ];

    static readonly string[] Does =
    [
        "adopts rules on", "orders an end to", "fines an editor over",
        "publishes a list of", "slows down", "reports on", "amends the decree on",
        "withdraws the bill on", "opens a case about", "requires registration of", "presents a strategy for", "counts",
    ];

    static readonly string[] What =
    [
        "anonymous accounts", "messengers without an office in the country", "posts about public health", "the keeping of traffic data",
        "foreign news sites", "SIM cards sold without a passport", "cameras that recognise faces", "false information in election time",
        "insult of officials", "virtual private networks", "payments through foreign platforms", "personal data kept abroad",
        "public access points", "influencers who advertise", "complaints of users", "fibre lines in rural districts",
    ];

    readonly Random _random;
    readonly TemporaryFolder _folder;
    readonly int _facts;

    InventedContent(TemporaryFolder folder, int facts) => (_folder, _facts, _random) = (folder, facts, new Random(facts));

    /// <summary>A folder whose input holds so many facts.</summary>
    public static TemporaryFolder Of(int facts)
    {
        var folder = new TemporaryFolder();
        new InventedContent(folder, facts).Write();
        return folder;
    }

    void Write()
    {
        _folder.Write("statiq.json", "{}\n");
        _folder.Write("input/topics.yml",
            string.Concat(Topics.Select(t => $"{t}:\n  title: {Title(t)}\n  summary: Invented facts on {t}.\n")));
        _folder.Write("input/pages/methodology.md",
            "---\ntitle: How we work\ndescription: Grades.\n---\nInvented.\n\n## Evidence grades\n\nFive.\n");
        _folder.Write("input/pages/contribute.md", "---\ntitle: Contribute\ndescription: Sending.\n---\nInvented.\n");
        _folder.Write("input/pages/corrections.md",
            "---\ntitle: Corrections\ndescription: What was wrong.\nshows: corrections\n---\nInvented.\n");
        _folder.Write("input/corrections.yml", string.Concat(Enumerable.Range(0, _facts / 10).Select(Correction)));
        for (var n = 0; n < _facts; n++) _folder.Write($"input/sources/source-{n}.yml", Source(n));
        for (var n = 0; n < _facts; n++) _folder.Write($"input/facts/{Countries[n % Countries.Length].Code}/fact-{n}.yml", Fact(n));
        foreach (var ((code, slug), n) in Countries.Select((c, n) => (c, n)))
        {
            _folder.Write(
                $"input/countries/{slug}.yml",
                $"code: {code}\nname: {Title(slug)}\nsummary: Invented.\nhighlights: [{code}/fact-{n}]\nindicators: [people]\n"
                    + "gaps: [Nothing more.]\n");
        }
        for (var n = 0; n < _facts / 20; n++)
        {
            _folder.Write($"input/essays/essay-{n}.md", Essay(n));
            _folder.Write($"input/indicators/series-{n}.yml", Indicator($"{Title(One(What))} of series {n}"));
            _folder.Write($"input/questions/question-{n}.yml", Question(n));
        }
        _folder.Write("input/indicators/people.yml", Indicator("People"));
    }

    static string Indicator(string title) =>
        $"title: {title}\ndefinition: Invented.\nunit: inhabitants\nscale: {{better: neither}}\nyear-means: calendar year\nsources:\n"
            + "  - {id: source-0, locator: table 1}\n"
            + "licence: {id: CC-BY-4.0, download: true, attribution: Nobody}\nvalues:\n"
            + string.Concat(Countries.Select((c, n) => $"  {c.Code}: {{2020: {n + 1}000}}\n"));

    string Essay(int n)
    {
        var (fact, other) = (n * 20, (n * 20) + 1);
        return $"""
            ---
            title: What {One(Who)} did about {One(What)}, part {n}
            description: An invented essay on {One(What)}.
            question: Who did what, and where?
            date: {Number(2020 + (n % 6))}-0{Number(1 + (n % 9))}-12
            countries: [{Countries[fact % Countries.Length].Code}, {Countries[other % Countries.Length].Code}]
            topics: [{One(Topics)}]
            facts: [{Countries[fact % Countries.Length].Code}/fact-{fact}, {Countries[other % Countries.Length].Code}/fact-{other}]
            findings: [An invented report says so.]
            unknowns: [All of it.]
            ---
            Somebody [did something](fact:{Countries[fact % Countries.Length].Code}/fact-{fact}), and somebody else
            [did another thing](fact:{Countries[other % Countries.Length].Code}/fact-{other}) [@source-{fact}, page 1].

            """;
    }

    string Question(int n) =>
        $"""
        title: Is there a rule on {One(What)} in case {n}?
        short: Rule in case {n}
        topic: {Topics[n % Topics.Length]}
        kind: scale
        scale:
          - {"{answer: \"yes\", label: A rule was found, short: Rule, tone: restricted}"}
          - {"{answer: draft, label: A draft was found, short: Draft, tone: mixed}"}
        answers:
        {string.Concat(Countries.Select((c, i) =>
            $"  {c.Code}:\n    answer: {((n + i) % 2 == 0 ? "\"yes\"" : "draft")}\n    as-of: 2025-03-01\n"
                + "    detail: An invented report says so.\n"
                + $"    sources:\n      - {{id: source-{n}, locator: page {i + 1}}}\n"))}
        """;

    string Source(int n) =>
        $"""
        title: {Title(One(Who))} {One(Does)} {One(What)} ({Number(n)})
        type: report
        publisher: {Title(One(Who))} of {Title(One(Countries).Slug)}
        issued: {Number(LastYear - _random.Next(Years))}
        accessed: 2026-11-21
        url: https://example.org/{Number(n)}
        language: en
        standing: research
        consulted: all of it, as it does not exist
        reliability: Invented for these tests.

        """;

    string Fact(int n)
    {
        // The square of an even chance makes the later years the fuller ones.
        var chance = _random.NextDouble();
        var year = LastYear - (int)(Years * chance * chance);
        var kind = Kinds[n % Kinds.Length];
        var date = DateIn(year);
        var main = _random.Next(Topics.Length);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"title: {Title(One(Who))} {One(Does)} {One(What)} in district {n}");
        text.AppendLine(CultureInfo.InvariantCulture, $"kind: {kind}");
        text.AppendLine(n % 100 == 99 ? "date-note: The source has no date." : $"date: {date}");
        text.AppendLine(CultureInfo.InvariantCulture,
            $"summary: An invented report of {year} says that {One(Who)} {One(Does)} {One(What)}, and that {One(Who)} disagrees.");
        text.AppendLine(
            _random.Next(3) == 0 ? $"topics: [{Topics[main]}, {Topics[(main + 5) % Topics.Length]}]" : $"topics: [{Topics[main]}]");
        if (_random.Next(10) == 0) text.AppendLine(CultureInfo.InvariantCulture, $"also: [{Countries[(n + 1) % Countries.Length].Code}]");
        text.AppendLine(CultureInfo.InvariantCulture, $"sources:\n  - {{id: source-{n}, locator: page {_random.Next(90)}}}");
        if (_random.Next(2) == 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  - {{id: source-{(n + 1 + _random.Next(_facts - 1)) % _facts}, locator: row {_random.Next(90)}}}");
        }
        if (n % 5 == 0 && n > 0) text.AppendLine("  - {id: source-0, locator: the whole report}");
        text.AppendLine(CultureInfo.InvariantCulture, $"evidence: {One(Grades)}\nverified: 2026-11-21");
        text.Append(Details(kind, n, date, year));
        return text.ToString();
    }

    static string Correction(int n) =>
        $"""
        - date: 2026-{1 + n / 90 % 10:D2}-{1 + n / 30 % 28:D2}
          id: number-{n}
          what: The {Number(n)}th fact named another office.
          where: [fact:{Countries[n % Countries.Length].Code}/fact-{n}]
          was: the ministry
          now: the regulator

        """;

    static string Details(string kind, int n, string date, int year) => kind switch
    {
        "law" => $"citation: Law No. {Number(n)}\nstatus: in-force\nstages:\n  - {{stage: proposed, date: {Number(year - 1)}}}\n"
            + $"  - {{stage: adopted, date: {date}}}\n",
        "restriction" => "measure: blocking\ntargets: [site.example.org]\narea: whole country\nofficial-reason: none given in the source\n",
        "case" => "act: A post\ncharge: Insult\nsentence: a fine\noutcome: none known\n",
        "platform" => "operator: An operator\nstatus: active\n",
        "statement" => "speaker: A minister\n",
        "figure" => $"publisher: An institute\nedition: edition {Number(n)}\n",
        _ => "place: The capital\n",
    };

    string DateIn(int year) => _random.Next(10) switch
    {
        0 => Number(year),
        1 => $"{Number(year)}-{_random.Next(1, 13):D2}",
        _ => $"{Number(year)}-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}",
    };

    T One<T>(T[] choices) => choices[_random.Next(choices.Length)];

    static string Title(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
