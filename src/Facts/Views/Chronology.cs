using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>Facts laid out in time.</summary>
public sealed class Chronology
{
    /// <summary>Lays out the given facts; undated ones stand apart.</summary>
    public Chronology(IEnumerable<Fact> facts) : this(InOrder(facts))
    {
    }

    /// <param name="entries">In time order, the undated last.</param>
    internal Chronology(IReadOnlyList<ChronologyEntry> entries)
    {
        Entries = [.. entries.Where(e => e.Date is not null)];
        Undated = [.. entries.Where(e => e.Date is null)];
        Years = [.. Entries.GroupBy(e => e.Date!.FirstYear).OrderBy(g => g.Key).Select(g => new ChronologyYear(g.Key, [.. g]))];
    }

    /// <summary>In time order: by the earliest possible day, then by precision, then by id.</summary>
    public IReadOnlyList<ChronologyEntry> Entries { get; }

    public IReadOnlyList<ChronologyYear> Years { get; }

    /// <summary>Facts without any date.</summary>
    public IReadOnlyList<ChronologyEntry> Undated { get; }

    /// <summary>All entries, the undated last.</summary>
    public IEnumerable<ChronologyEntry> All => Entries.Concat(Undated);

    public int Count => Entries.Count + Undated.Count;

    /// <summary>The latest facts whose time is known and certain, each once, the newest first.</summary>
    /// <param name="which">Which facts are meant; all, when nothing is said.</param>
    public IEnumerable<ChronologyEntry> Latest(int most, Func<Fact, bool>? which = null) =>
        Entries.Where(e => e.Date is { Earliest: not null, IsUncertain: false } && which?.Invoke(e.Fact) != false)
            .Reverse().DistinctBy(e => e.Fact.Id).Take(most);

    static List<ChronologyEntry> InOrder(IEnumerable<Fact> facts) =>
    [
        .. facts.SelectMany(EntriesOf).OrderBy(e => e.Date, Edtf.ByStart).ThenBy(e => e.Fact.Id, StringComparer.Ordinal)
            .ThenBy(e => e.Stage is { } stage ? (int)stage.Stage : -1),
    ];

    // A law whose date is that of one of its stages is not told twice.
    static List<ChronologyEntry> EntriesOf(Fact fact)
    {
        var stages = fact.Details is Law law ? law.Stages.Select(s => new ChronologyEntry(fact, s, s.Date)).ToList() : [];
        if (stages.Count == 0 || (fact.Date is { } date && !stages.Exists(s => s.Date == date)))
        {
            stages.Insert(0, new(fact, null, fact.Date));
        }
        return stages;
    }
}
