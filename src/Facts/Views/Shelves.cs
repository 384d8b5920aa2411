using System.Globalization;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The lists that are divided when they are long, and how.</summary>
public static class Shelves
{
    /// <summary>How many records one page lists.</summary>
    public const int Most = 50;

    /// <summary>The part of what has no date.</summary>
    public const string Undated = "undated";

    /// <summary>The part of names that begin with a letter of another alphabet.</summary>
    public const string OtherLetters = "other";

    /// <summary>The part of what is about no one country.</summary>
    public const string OtherCountries = "other";

    static readonly ShelfDivision<Fact>[] OfFacts =
    [
        new(ShelfBy.Year, f => YearOf(f.Date)), new(ShelfBy.Kind, f => f.Kind.ToKebab()), .. ByLetters<Fact>(f => f.Title.English, 4),
    ];

    static readonly ShelfDivision<Source>[] OfSources =
    [
        .. ByLetters<Source>(s => s.ShortName.English, 4),
        new(ShelfBy.Year, s => YearOf(s.Issued)), .. ByLetters<Source>(s => s.Title.English, 4),
    ];

    static readonly ShelfDivision<Essay>[] OfEssays =
    [
        new(ShelfBy.Year, e => YearOf(e.Date)), .. ByLetters<Essay>(e => e.Title.English, 8), // titles of a series begin alike
    ];

    static readonly ShelfDivision<Indicator>[] OfIndicators = [.. ByLetters<Indicator>(i => i.Title.English, 8)];

    static readonly ShelfDivision<IRecord>[] OfUses =
    [
        new(ShelfBy.Noun, r => r.Noun.ToKebab()), new(ShelfBy.Year, r => YearOf((r as Fact)?.Date)),
        .. ByLetters<IRecord>(r => r.Title.English, 4),
    ];

    /// <summary>Facts by year, those of a year by kind, then by title.</summary>
    public static Shelf<Fact> Of(IReadOnlyList<Fact> facts) => Divide(facts, OfFacts);

    /// <summary>Sources by their publisher, those of one publisher by year, then by title.</summary>
    public static Shelf<Source> Of(IReadOnlyList<Source> sources) => Divide(sources, OfSources);

    /// <summary>Essays by year, then by title.</summary>
    public static Shelf<Essay> Of(IReadOnlyList<Essay> essays) => Divide(essays, OfEssays);

    /// <summary>Indicators by title.</summary>
    public static Shelf<Indicator> Of(IReadOnlyList<Indicator> indicators) => Divide(indicators, OfIndicators);

    /// <summary>The records that use another: by what they are, facts by year, then by title.</summary>
    public static Shelf<IRecord> OfUsers(IReadOnlyList<IRecord> users) => Divide(users, OfUses);

    /// <summary>Corrections by the country of what was corrected first, then by its title, then by their own names.</summary>
    public static Shelf<Correction> Of(IReadOnlyList<Correction> corrections, Catalogue catalogue) => Divide(corrections,
    [
        new(ShelfBy.Country, c => CountryOf(c.Where[0], catalogue)),
        .. ByLetters<Correction>(c => catalogue.Get<IRecord>(c.Where[0]).Title.English, 4),
        .. ByLetters<Correction>(c => c.Id[c.Date.Raw.Length..], 4),
    ]);

    /// <summary>Parts as they are listed: years run backwards, since what is new is asked for most; what has none comes last.</summary>
    public static IEnumerable<Shelf<T>> AsListed<T>(IReadOnlyList<Shelf<T>> parts) =>
        parts is [{ By: ShelfBy.Year }, ..]
            ? parts.Reverse().OrderBy(part => part.Key == Undated)
            : parts.OrderBy(part => part.By == ShelfBy.Country && part.Key == OtherCountries);

    /// <summary>Sources by what they are called in short.</summary>
    public static IEnumerable<Source> ByName(IEnumerable<Source> sources) =>
        sources.OrderBy(s => s.ShortName.English, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id, StringComparer.Ordinal);

    /// <summary>Divides a list as far as is needed, by the first way that tells its records apart, then by those that follow.</summary>
    public static Shelf<T> Divide<T>(IReadOnlyList<T> items, IReadOnlyList<ShelfDivision<T>> divisions) =>
        Divide(default, "", items, divisions);

    static Shelf<T> Divide<T>(ShelfBy by, string key, IReadOnlyList<T> items, IReadOnlyList<ShelfDivision<T>> divisions)
    {
        for (var i = 0; i < divisions.Count && items.Count > Most; i++)
        {
            // What all have in common divides nothing.
            var groups = items.GroupBy(divisions[i].KeyOf, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            if (groups.Count < 2) continue;
            IReadOnlyList<ShelfDivision<T>> rest = [.. divisions.Skip(i + 1)];
            return new(by, key, items, [.. groups.Select(g => Divide(divisions[i].By, g.Key, [.. g], rest))]);
        }
        return new(by, key, items, []);
    }

    static string CountryOf(Reference about, Catalogue catalogue)
    {
        var id = about.Noun switch
        {
            Noun.Fact => about.Id.Split('/')[0],
            Noun.Country => about.Id,
            _ => null,
        };
        return catalogue.Countries.FirstOrDefault(country => country.Id == id)?.Slug ?? OtherCountries;
    }

    static IEnumerable<ShelfDivision<T>> ByLetters<T>(Func<T, string> nameOf, int most) =>
        Enumerable.Range(1, most).Select(length => new ShelfDivision<T>(ShelfBy.Letters, item => LettersOf(nameOf(item), length)));

    static string LettersOf(string name, int length)
    {
        Span<char> letters = stackalloc char[length];
        var found = 0;
        foreach (var letter in name)
        {
            if (found == length) break;
            if (!char.IsLetterOrDigit(letter)) continue;
            if (!char.IsAscii(letter)) return OtherLetters;
            letters[found++] = char.ToLowerInvariant(letter);
        }
        return found == 0 ? OtherLetters : letters[..found].ToString();
    }

    static string YearOf(Edtf? date) => date is null ? Undated : date.FirstYear.ToString(CultureInfo.InvariantCulture);
}
