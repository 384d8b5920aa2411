using System.Globalization;
using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

/// <summary>What slices of the chronology are called.</summary>
static class SliceWords
{
    /// <summary>All that a slice is about: <c>2022, Kazakhstan, Surveillance</c>.</summary>
    public static string All(Slice slice, Strings words) => Bidi.Join(", ", Names(slice, words));

    /// <summary>The narrowest of what a slice is about, for a list in which the rest is understood.</summary>
    public static string Last(Slice slice, Strings words) => Names(slice, words).Last();

    public static string Of(Period period, Strings words) => period.Year?.ToString(CultureInfo.InvariantCulture) ?? words.UndatedFacts;

    /// <summary>By what the parts of a slice are told apart.</summary>
    public static string PartsOf(Slice slice, Strings words) => slice switch
    {
        { Period: null } => words.ByYear,
        { Country: null } => words.ByCountry,
        { Topic: null } => words.ByTopic,
        _ => words.ByDate,
    };

    /// <summary>How much a part holds. Runs are told apart by their dates: <c>60 entries · 1 May 2022 – 3 June 2022</c>.</summary>
    public static string Extent(SlicePart part, Strings words) => words.CountOfEntries(part.Count)
        + (part is { Slice.Run: not null, First.Date: { } first, Last.Date: { } last }
            ? $" · {first.ToText(words.Dates)} – {last.ToText(words.Dates)}"
            : "");

    static IEnumerable<string> Names(Slice slice, Strings words) => new[]
    {
        slice.Period is { } period ? Of(period, words) : null,
        slice.Country?.Title.In(words.Language),
        slice.Topic?.Title.In(words.Language),
        slice.Run is { } run ? Strings.Fill(words.PartOfSlice, run) : null,
    }.OfType<string>();
}
