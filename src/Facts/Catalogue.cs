using System.Security.Cryptography;
using System.Text;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts;

/// <summary>
/// Everything the input says, read and in order. It never changes after it is made; its lists are put in order when they are first asked
/// for, since a rule that looks at one file asks for few.
/// </summary>
public sealed class Catalogue
{
    readonly IReadOnlyCollection<IRecord> _all;
    readonly Dictionary<Reference, IRecord> _records = [];
    readonly Lazy<Dictionary<Reference, List<Fact>>> _factsOf;
    readonly Lazy<Dictionary<Noun, IdSet>> _known;
    readonly Lazy<Mentions> _mentions;

    /// <param name="records">The records that could be read.</param>
    /// <param name="known">The ids that exist, those of unreadable files among them, so that one broken file is reported once.</param>
    /// <param name="open">Nouns of which there may be more ids, in files that cannot be read.</param>
    /// <param name="ledger">What became of the statements of the documents, or null when no ledger is kept.</param>
    internal Catalogue(IReadOnlyCollection<IRecord> records, IEnumerable<Reference> known,
        IEnumerable<Noun>? open = null, IReadOnlyList<LedgerEntry>? ledger = null)
    {
        foreach (var record in records) _records.TryAdd(record.Self, record);
        _known = new(() => KnownIds(known.Concat(_records.Keys), open ?? []));

        _all = records;
        _factsOf = new(() => BySubject(Facts));
        _mentions = new(() => new Mentions(this));
        Ledger = ledger ?? [];
    }

    static Dictionary<Noun, IdSet> KnownIds(IEnumerable<Reference> known, IEnumerable<Noun> open)
    {
        var ids = Enum.GetValues<Noun>().ToDictionary(n => n, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in known) ids[id.Noun].Add(id.Id);
        var openNouns = open.ToHashSet();
        return ids.ToDictionary(i => i.Key, i => new IdSet(i.Value, openNouns.Contains(i.Key)));
    }

    /// <summary>Facts by the earliest possible day, then by precision, then by id; undated ones last.</summary>
    public static IComparer<Fact> InTime { get; } = Comparer<Fact>.Create((a, b) =>
        Edtf.ByStart.Compare(a.Date, b.Date) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id));

    /// <summary>By English name.</summary>
    public IReadOnlyList<Country> Countries =>
        field ??= [.. _all.OfType<Country>().OrderBy(c => c.Title.English, StringComparer.Ordinal)];

    /// <summary>In time order; undated facts last.</summary>
    public IReadOnlyList<Fact> Facts => field ??= [.. _all.OfType<Fact>().Order(InTime)];

    public IReadOnlyList<Fact> FactsById => field ??= ById<Fact>();
    public IReadOnlyList<Source> Sources => field ??= ById<Source>();
    public IReadOnlyList<Indicator> Indicators => field ??= ById<Indicator>();

    /// <summary>Grouped in the order of their topics.</summary>
    public IReadOnlyList<Question> Questions => field ??= InOrderOfTopics(_all.OfType<Question>());

    public IReadOnlyList<Essay> Essays => field ??= ById<Essay>();
    public IReadOnlyList<Page> Pages => field ??= ById<Page>();

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Topic> Topics => field ??= [.. _all.OfType<Topic>()];

    /// <summary>In alphabetical order.</summary>
    public IReadOnlyList<Term> Terms =>
        field ??= [.. _all.OfType<Term>().OrderBy(t => t.Title.English, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Correction> Corrections => field ??=
        [.. _all.OfType<Correction>().OrderByDescending(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>In the order of the file, document by document.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; }

    /// <summary>The outlines of countries, as far as there are any, by the names of their files.</summary>
    public IReadOnlyList<Outline> Outlines { get; init; } = [];

    /// <summary>SHA-256 of every file that was read, by its path below the input folder, in lower-case hexadecimal digits.</summary>
    public IReadOnlyDictionary<string, string> Hashes => field ??= Files.DistinctBy(f => f.Key).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// SHA-256 of the list of all files with their hashes, as <c>sha256sum</c> prints it, in the order of the paths: the same content has
    /// the same, and anybody can work it out.
    /// </summary>
    public string Hash => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(Hashes.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Value}  {h.Key}\n")))));

    /// <summary>Every record of every noun.</summary>
    public IEnumerable<IRecord> Records => _records.Values;

    /// <summary>The files that were read, by their paths, with their hashes.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Files { get; init; } = [];

    /// <summary>
    /// Every reference that stands in a field or in a text, those of records that could not be made among them.
    /// </summary>
    internal IEnumerable<Reference> Named { get; init; } = [];

    /// <summary>Every text in Markdown, those of records that could not be made among them.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>Who mentions what.</summary>
    public Mentions Mentions => _mentions.Value;

    public IRecord? Find(Noun noun, string id) => _records.GetValueOrDefault(new Reference(noun, id));

    /// <summary>The record that a reference names, or null when it does not exist.</summary>
    public IRecord? Find(Reference reference) => _records.GetValueOrDefault(reference);

    /// <summary>The record that a reference names; rules have made sure that it exists.</summary>
    public T Get<T>(Reference reference) where T : class, IRecord =>
        Find(reference) as T ?? throw new KeyNotFoundException($"There is no {reference.Noun.ToKebab()} '{reference.Id}'.");

    /// <summary>Whether every file could be read; of one that could not, nobody can say what it mentions.</summary>
    internal bool IsWhole { get; init; } = true;

    /// <summary>Whether every entry of the ledger could be made.</summary>
    internal bool IsLedgerWhole { get; init; } = true;

    /// <summary>The ids that exist for a noun.</summary>
    public IdSet IdsOf(Noun noun) => _known.Value[noun];

    /// <summary>The facts about a country, in time order.</summary>
    public IReadOnlyList<Fact> FactsOf(Country country) => About(country);

    /// <summary>The facts about a country on a topic, in time order.</summary>
    public IEnumerable<Fact> FactsOf(Country country, Topic topic) => FactsOf(country).Where(f => f.Topics.Any(t => t.Id == topic.Id));

    /// <summary>The facts on a topic, in time order.</summary>
    public IReadOnlyList<Fact> FactsOn(Topic topic) => About(topic);

    /// <summary>The sources of the facts about a country, each once, by id.</summary>
    public IReadOnlyList<Source> SourcesOf(Country country) =>
        [.. FactsOf(country).SelectMany(f => f.AllSources).Select(c => c.Source)
            .Distinct().Select(Get<Source>).OrderBy(s => s.Id, StringComparer.Ordinal)];

    List<Fact> About(IRecord subject) => _factsOf.Value.GetValueOrDefault(subject.Self, []);

    static Dictionary<Reference, List<Fact>> BySubject(IEnumerable<Fact> facts)
    {
        var found = new Dictionary<Reference, List<Fact>>();
        foreach (var fact in facts)
        {
            foreach (var subject in fact.Countries.Concat(fact.Topics).Distinct())
            {
                if (!found.TryGetValue(subject, out var list)) found.Add(subject, list = []);
                list.Add(fact);
            }
        }
        return found;
    }

    IReadOnlyList<Question> InOrderOfTopics(IEnumerable<Question> questions)
    {
        var topics = Topics.Select(t => t.Id).ToList();
        return [.. questions.OrderBy(q => topics.IndexOf(q.Topic.Id) is >= 0 and var place ? place : int.MaxValue)
            .ThenBy(q => q.Id, StringComparer.Ordinal)];
    }

    IReadOnlyList<T> ById<T>() where T : IRecord => [.. _all.OfType<T>().OrderBy(r => r.Id, StringComparer.Ordinal)];
}
