using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>Where a page of the chronology leads to besides its entries.</summary>
/// <param name="AllYears">For a part of a year: the same part of all years, and nothing else.</param>
/// <param name="Topics">Those on which there is something.</param>
/// <param name="Years">Empty for a page that is divided by year, since it names them all further down.</param>
public sealed record SliceMenu(
    Slice? AllYears, IReadOnlyList<Country> Countries, IReadOnlyList<Topic> Topics, IReadOnlyList<ChronologyYear> Years)
{
    /// <param name="all">All facts in time.</param>
    public static SliceMenu Of(SlicePage page, Catalogue catalogue, Chronology all)
    {
        var slice = page.Slice;
        if (slice is { Period: not null } and ({ Country: not null } or { Topic: not null }))
        {
            return new(new(null, slice.Country, slice.Topic), [], [], []);
        }
        return new(
            null,
            catalogue.Countries,
            [.. catalogue.Topics.Where(t => slice.Country is null || catalogue.FactsOf(slice.Country, t).Any())],
            slice.Period is not null ? all.Years : page.IsDivided ? [] : page.Chronology.Years);
    }

    /// <summary>Whether it leads anywhere.</summary>
    public bool IsEmpty(SlicePage page) => AllYears is null && Countries.Count == 0 && page.Chronology.Years.Count == 0;
}
