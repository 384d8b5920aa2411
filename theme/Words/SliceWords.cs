using System.Globalization;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Words;

/// <summary>What slices of the chronology are called.</summary>
static class SliceWords
{
    /// <summary>All that a slice is about: <c>2022, Kazakhstan, Surveillance</c>.</summary>
    public static string All(Slice slice, Strings words) => Bidi.Join(", ", Names(slice, words));

    /// <summary>The narrowest of what a slice is about, for a list in which the rest is understood.</summary>
    public static string Last(Slice slice, Strings words) => Names(slice, words).Last();

    public static string Of(Period period, Strings words) => period.Year?.ToString(CultureInfo.InvariantCulture) ?? words.UndatedFacts;

    static IEnumerable<string> Names(Slice slice, Strings words) => new[]
    {
        slice.Period is { } period ? Of(period, words) : null,
        slice.Country?.Title.In(words.Language),
        slice.Topic?.Title.In(words.Language),
        slice.Run is { } run ? Strings.Fill(words.PartOfSlice, run) : null,
    }.OfType<string>();
}
