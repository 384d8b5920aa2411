using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// The corrections of one day. Each day has a page, at which they keep their addresses whatever is corrected later; of a day with many
/// they stand there in a line each, and in full on the pages of its parts.
/// </summary>
/// <param name="Items">In the order of their addresses.</param>
public sealed record CorrectionsDay(Edtf Day, IReadOnlyList<Correction> Items)
{
    /// <summary>How many corrections stand on the page of all.</summary>
    public const int Newest = 30;

    /// <summary>How many stand in full on the page of their day.</summary>
    public const int Most = 60;

    /// <summary>Every day on which something was corrected, the newest first.</summary>
    public static IReadOnlyList<CorrectionsDay> All(Catalogue catalogue) =>
        [.. catalogue.Corrections.GroupBy(c => c.Date.Raw).Select(day => new CorrectionsDay(day.First().Date, [.. day]))];

    /// <summary>What a day with many is divided into, by country and in the order of countries; none for a day with few.</summary>
    public IReadOnlyList<CorrectionsPart> PartsIn(Catalogue catalogue)
    {
        if (Items.Count <= Most) return [];
        var byFolder = Items.ToLookup(c => FolderOf(c.Where[0]));
        return
        [
            .. catalogue.Countries.Where(country => byFolder.Contains(country.Id))
                .Select(country => new CorrectionsPart(Day, country, [.. byFolder[country.Id]])),
            .. Rest([.. Items.Where(c => !catalogue.Countries.Any(country => country.Id == FolderOf(c.Where[0])))]),
        ];
    }

    // A correction is told where the first record that it changed belongs.
    static string? FolderOf(Reference first) => first.Noun switch
    {
        Noun.Fact => first.Id.Split('/')[0],
        Noun.Country => first.Id,
        _ => null,
    };

    IEnumerable<CorrectionsPart> Rest(IReadOnlyList<Correction> items) => items.Count > 0 ? [new(Day, null, items)] : [];
}
