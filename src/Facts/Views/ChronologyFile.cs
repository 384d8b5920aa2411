namespace DigitalRights.Facts.Views;

/// <summary>
/// What a script loads at a time to look through the chronology: entries of one year, or undated ones. A year of many entries has several,
/// divided from its oldest on, so that a later fact changes the last of them only.
/// </summary>
/// <param name="Name"><c>2022</c>, and if that is not enough <c>2022-2</c> and so on; <c>undated</c>.</param>
/// <param name="Entries">The newest first.</param>
public sealed record ChronologyFile(string Name, IReadOnlyList<ChronologyEntry> Entries)
{
    const int MostEntries = 200;

    /// <summary>All of them, the newest first; the undated last.</summary>
    public static IReadOnlyList<ChronologyFile> All(Chronology chronology) =>
    [
        .. chronology.All.GroupBy(e => e.Period).OrderByDescending(g => g.Key)
            .SelectMany(g => g.Chunk(MostEntries)
                .Select((entries, i) => new ChronologyFile(NameOf(g.Key, i + 1), [.. entries.Reverse()])).Reverse()),
    ];

    static string NameOf(Period period, int number) => number == 1 ? period.ToString() : $"{period}-{number}";
}
