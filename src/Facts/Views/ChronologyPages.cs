using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// The pages of the chronology, none of which grows with the number of facts. What is too long for a page shows its newest entries and
/// leads on to its years; a year leads on to its countries, a country's year to its topics, and what is too long even then to runs of its
/// entries.
/// </summary>
public sealed class ChronologyPages
{
    /// <summary>A page shows all entries up to so many.</summary>
    public const int MostEntries = 60;

    /// <summary>A page that leads on shows so many of the newest entries.</summary>
    const int MostNewest = 30;

    /// <summary>A page that leads on shows at least so many of the newest entries, also when the last twelve months have fewer.</summary>
    const int LeastNewest = 10;

    /// <summary>A page that leads on shows in advance about so many entries of its parts.</summary>
    const int MostInAdvance = 60;

    const int MostOfYear = 3;
    const int MostOfPart = 8;

    readonly Catalogue _catalogue;
    readonly Dictionary<Slice, List<ChronologyEntry>> _entries = [];
    readonly Dictionary<Slice, SlicePage> _pages = [];
    readonly Dictionary<Slice, List<long>> _years = [];
    readonly Weight _weight;

    public ChronologyPages(Catalogue catalogue, Chronology chronology)
    {
        (_catalogue, _weight) = (catalogue, new Weight(catalogue));
        foreach (var entry in chronology.All) File(entry);
        foreach (var slice in Roots(chronology)) Add(slice);
        foreach (var page in _pages.Values.ToList()) _pages[page.Slice] = Placed(page);
    }

    /// <summary>
    /// Every page: the whole, each year, topic and country, what each country has on each topic, and all that these lead on to.
    /// </summary>
    public IReadOnlyCollection<SlicePage> All => _pages.Values;

    public bool Has(Slice slice) => _pages.ContainsKey(slice);

    IEnumerable<Slice> Roots(Chronology chronology) =>
    [
        Slice.Whole,
        .. chronology.Years.Select(y => new Slice(new Period(y.Year))),
        .. _catalogue.Topics.Select(t => new Slice(Topic: t)),
        .. _catalogue.Countries.Select(c => new Slice(Country: c)),
        .. _catalogue.Countries.SelectMany(c => _catalogue.Topics.Select(t => new Slice(Country: c, Topic: t))).Where(_entries.ContainsKey),
    ];

    // Every slice that an entry is in, runs left out.
    void File(ChronologyEntry entry)
    {
        List<Country?> countries = [null, .. entry.Fact.Countries.Distinct().Select(_catalogue.Get<Country>)];
        List<Topic?> topics = [null, .. entry.Fact.Topics.Distinct().Select(_catalogue.Get<Topic>)];
        foreach (Period? period in new Period?[] { null, entry.Period })
        {
            foreach (var country in countries)
            {
                foreach (var topic in topics) EntriesOf(new(period, country, topic)).Add(entry);
            }
        }
    }

    List<ChronologyEntry> EntriesOf(Slice slice)
    {
        if (!_entries.TryGetValue(slice, out var entries)) _entries.Add(slice, entries = []);
        return entries;
    }

    void Add(Slice slice)
    {
        if (Has(slice)) return;
        var page = PageOf(slice, EntriesOf(slice));
        _pages.Add(slice, page);
        foreach (var part in page.Parts) Add(part.Slice);
    }

    SlicePage PageOf(Slice slice, List<ChronologyEntry> entries)
    {
        var all = new Chronology(entries);
        if (entries.Count <= MostEntries) return new(slice, all, slice.Period is null ? NewestFirst(all) : entries, [], false);
        if (slice.Period is not null) return new(slice, all, [], [.. PartsOf(slice, entries)], false);
        var newest = Newest(all.Entries, out var isOfTwelveMonths);
        return new(slice, all, newest, [.. PartsOf(slice, entries)], isOfTwelveMonths);
    }

    static List<ChronologyEntry> NewestFirst(Chronology chronology) => [.. chronology.Entries.Reverse(), .. chronology.Undated];

    // Counted back from the newest entry, never from the clock.
    static List<ChronologyEntry> Newest(IReadOnlyList<ChronologyEntry> entries, out bool isOfTwelveMonths)
    {
        isOfTwelveMonths = false;
        if (entries.Count == 0) return [];
        var last = FirstDay(entries[^1].Date!);
        var since = last with { Year = last.Year - 1 };
        var ofTwelveMonths = entries.Reverse().TakeWhile(e => FirstDay(e.Date!) > since).Count();
        var shown = Math.Clamp(ofTwelveMonths, LeastNewest, MostNewest);
        isOfTwelveMonths = shown == ofTwelveMonths;
        return [.. entries.Reverse().Take(shown)];
    }

    static Day FirstDay(Edtf date) => date.Earliest ?? date.Latest!.Value;

    IEnumerable<SlicePart> PartsOf(Slice slice, List<ChronologyEntry> entries)
    {
        if (slice is { Period: not null, Country: not null, Topic: not null }) return RunsOf(slice, entries);
        Slice[] parts = slice switch
        {
            { Period: null } => [.. entries.Select(e => e.Period).Distinct().OrderDescending().Select(p => slice with { Period = p })],
            { Country: null } => [.. _catalogue.Countries.Select(c => slice with { Country = c }).Where(_entries.ContainsKey)],
            _ => [.. _catalogue.Topics.Select(t => slice with { Topic = t }).Where(_entries.ContainsKey)],
        };
        var each = Math.Min(MostInAdvance / parts.Length, slice.Period is null ? MostOfYear : MostOfPart);
        return parts.Select(part => PartOf(part, _entries[part], each));
    }

    IEnumerable<SlicePart> RunsOf(Slice slice, List<ChronologyEntry> entries)
    {
        var runs = entries.Chunk(MostEntries).ToList();
        var each = Math.Min(MostInAdvance / runs.Count, MostOfPart);
        return runs.Select((run, i) =>
        {
            var part = slice with { Run = i + 1 };
            _entries[part] = [.. run];
            return PartOf(part, run, each);
        });
    }

    SlicePart PartOf(Slice slice, IReadOnlyList<ChronologyEntry> entries, int most) =>
        new(slice, entries.Count, _weight.Weightiest(entries, most), entries[0], entries[^1]);

    SlicePage Placed(SlicePage page)
    {
        var slice = page.Slice;
        Slice[] above = [new(slice.Period), new(slice.Period, slice.Country), new(slice.Period, slice.Country, slice.Topic)];
        page = page with { Above = [.. above.Distinct().Where(s => s != slice && !s.IsWhole && Has(s))] };
        if (slice is not { Period.Year: { } year, Run: null }) return page;
        var years = YearsOf(slice with { Period = null }).Select(y => slice with { Period = new(y) }).Where(Has).ToList();
        return page with
        {
            Before = years.LastOrDefault(s => s.Period!.Value.Year < year),
            After = years.FirstOrDefault(s => s.Period!.Value.Year > year),
        };
    }

    List<long> YearsOf(Slice slice)
    {
        if (!_years.TryGetValue(slice, out var years))
        {
            _years.Add(slice, years = [.. _entries[slice].Select(e => e.Date?.FirstYear).OfType<long>().Distinct().Order()]);
        }
        return years;
    }
}
