using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Views;

/// <summary>Facts laid out in time.</summary>
public sealed class Chronology
{
    /// <summary>Lays out the given facts; undated ones stand apart.</summary>
    public Chronology(IEnumerable<Fact> facts)
    {
        var all = facts.ToList();
        Undated = [.. all.Where(f => f.Date is null && EntriesOf(f).Count == 0)];
        Entries = [.. all.SelectMany(EntriesOf).OrderBy(e => e.Date, Edtf.ByStart).ThenBy(e => e.Fact.Id, StringComparer.Ordinal).ThenBy(e => e.Stage is { } stage ? (int)stage.Stage : -1)];
        Years = [.. Entries.GroupBy(e => e.Year).OrderBy(g => g.Key).Select(g => new ChronologyYear(g.Key, [.. g]))];
    }

    Chronology(ChronologyYear year) => (Entries, Years, Undated) = (year.Entries, [year], []);

    /// <summary>In time order: by the earliest possible day, then by precision, then by id.</summary>
    public IReadOnlyList<ChronologyEntry> Entries { get; }

    public IReadOnlyList<ChronologyYear> Years { get; }

    public IReadOnlyList<Fact> Undated { get; }

    /// <summary>The part of one year.</summary>
    public static Chronology Of(ChronologyYear year) => new(year);

    // A law whose date is that of one of its stages is not told twice.
    static List<ChronologyEntry> EntriesOf(Fact fact)
    {
        var stages = fact.Details is Law law ? law.Stages.Select(s => new ChronologyEntry(fact, s, s.Date)).ToList() : [];
        if (fact.Date is { } date && !stages.Exists(s => s.Date == date)) stages.Insert(0, new(fact, null, date));
        return stages;
    }
}
