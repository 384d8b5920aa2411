using System.Globalization;

namespace DigitalRights.Bench.Corpus;

/// <summary>What every generator gets to build: always the same for the same number of facts. All of it is invented.</summary>
sealed class InventedCorpus
{
    const int FirstYear = 2005;
    const int LastYear = 2025;
    const int SourceCount = 200;
    const int WordsOfSummary = 60;
    const int WordsOfParagraph = 65;
    const int ParagraphsOfEssay = 15;

    public static IReadOnlyList<Named> Countries { get; } =
        [new("aa", "Alphaland"), new("bb", "Betaland"), new("cc", "Gammaland"), new("dd", "Deltaland"), new("ee", "Epsiland")];

    public static IReadOnlyList<Named> Topics { get; } =
    [
        new("access", "Access and shutdowns"), new("blocking", "Blocking and filtering"),
        new("surveillance", "Surveillance"), new("privacy", "Privacy"),
        new("expression", "Expression"), new("platforms", "Platform rules"),
        new("identity", "Digital identity"), new("false-information", "False information"),
    ];

    /// <summary>The ids of the kinds, which every form writes.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["law", "event", "case", "statement", "platform"];

    static readonly string[] Beginnings =
        [
            "Order", "Draft rules", "Court ruling", "Report", "Decree", "Appeal", "Audit",
            "Temporary measure", "Guidance", "Survey", "Consultation", "Amendment",
        ];

    static readonly string[] Matters =
    [
        "on the blocking of sites", "on traffic & routing", "about the keeping of subscriber data", "on the registration of \"new media\"",
        "about mobile outages", "on biometric identification", "about access to portals",
        "on messenger traffic", "on transfers of personal data",
        "on the liability of intermediaries", "on domain names", "about the duties of bloggers",
    ];

    static readonly string[] Endings =
        ["in border districts", "after the reform", "before the elections", "for operators",
        "at the regional court", "in the capital", "in Алматы", "in Aşgabat"];

    static readonly string[] Publishers =
    [
        "Network monitor", "Gazette of acts", "Steppe courts review", "Measurement lab", "Press & law centre", "Daily wire",
    ];

    static readonly string[] Words =
    [
        .. ("the of and to in a is that for it as was with be by on not are or from at which but have an had they were "
            + "one all we can has there been if regulator operator network access traffic request court decision order "
            + "users subscribers providers ministry agency portal website messenger platform data protection privacy "
            + "consent retention inspection filter block restriction outage shutdown region capital district election "
            + "journalist editor blogger lawyer appeal hearing fine penalty warning notice deadline amendment article "
            + "clause code draft reading parliament committee report score survey sample method evidence document archive "
            + "statement interview letter complaint response silence").Split(' '),
        "доступ", "закон", "қадағалау", "маълумот", "мыйзам", "erkin",
    ];

    readonly Random _random;

    public InventedCorpus(int facts)
    {
        _random = new(facts);
        Sources = [.. Enumerable.Range(1, SourceCount).Select(Source)];
        Facts = [.. Enumerable.Range(0, facts).Select(Fact).OrderBy(f => f.Date, StringComparer.Ordinal)
            .ThenBy(f => f.Id, StringComparer.Ordinal)];
        Essays = [.. Enumerable.Range(1, facts switch { <= 100 => 20, <= 1000 => 50, _ => 200 }).Select(Essay)];
    }

    public IReadOnlyList<InventedSource> Sources { get; }

    /// <summary>By date, then by id.</summary>
    public IReadOnlyList<InventedFact> Facts { get; }

    public IReadOnlyList<InventedEssay> Essays { get; }

    InventedSource Source(int n) => new(
        $"source-{n}", $"{One(Beginnings)} {One(Matters)} ({n})", One(Publishers),
        Text(_random.Next(FirstYear, LastYear + 1)), $"https://example.com/docs/{n}?lang=en");

    InventedFact Fact(int n) => new(
        $"fact-{n}", Countries[n % Countries.Count], One(Kinds), Date(), Some(Topics),
        $"{One(Beginnings)} {n} {One(Matters)} {One(Endings)}",
        Prose(WordsOfSummary), Some(Sources));

    InventedEssay Essay(int n) => new(
        $"essay-{n}", $"Essay {n} {One(Matters)}", $"Invented words {One(Matters)}",
        $"2025-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}", Some(Topics),
        [.. Enumerable.Range(0, ParagraphsOfEssay).Select(i => new InventedParagraph(
            i % 3 == 2 ? $"Part {i} {One(Matters)}" : null, Prose(WordsOfParagraph), One(Facts), One(Sources)))]);

    // The later of two years, so that later ones have more.
    string Date()
    {
        var year = Text(Math.Max(_random.Next(FirstYear, LastYear + 1), _random.Next(FirstYear, LastYear + 1)));
        return _random.Next(4) switch
        {
            0 => year,
            1 => $"{year}-{_random.Next(1, 13):D2}",
            _ => $"{year}-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}",
        };
    }

    string Prose(int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            do words[i] = One(Words); while (i > 0 && words[i] == words[i - 1]);
        }
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        for (var i = 8; i < count - 3; i += 13) words[i] += ",";
        return string.Join(' ', words) + ".";
    }

    IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices) => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => One(choices)).Distinct()];

    T One<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
