using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DigitalRights.Facts.Dates;

/// <summary>
/// A date or a period as a source states it, in the Extended Date/Time Format, levels 0 and 1
/// (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/). Two values are equal when their texts are.
/// </summary>
/// <remarks>
/// Beyond the printed examples of the standard, the marks <c>? ~ %</c> are read on every date, also at the ends of a
/// period. Unspecified digits inside a period are level 2 and refused, and so is a period without any date.
/// </remarks>
public sealed partial record Edtf : IComparable<Edtf>
{
    internal Edtf(string raw, EdtfEndpoint start, EdtfEndpoint end) => (Raw, Start, End) = (raw, start, end);

    /// <summary>Stands in the place of a date that could not be read; it says nothing.</summary>
    internal static Edtf Unstated { get; } = new("", EdtfEndpoint.Unknown, EdtfEndpoint.Unknown);

    /// <summary>The exact text that was read.</summary>
    public string Raw { get; }

    /// <summary>Where the period starts. A single date starts and ends with itself.</summary>
    public EdtfEndpoint Start { get; }

    /// <summary>Where the period ends. A single date starts and ends with itself.</summary>
    public EdtfEndpoint End { get; }

    /// <summary>The first day this can mean; null when the start is open or unknown.</summary>
    public Day? Earliest => Start.Date?.Earliest;

    /// <summary>The last day this can mean; null when the end is open or unknown.</summary>
    public Day? Latest => End.Date?.Latest;

    /// <summary>The precision of the date; of a period, that of its start, or of its end when the start is no date.</summary>
    public DatePrecision Precision => (Start.Date ?? End.Date)?.Precision ?? DatePrecision.Year;

    /// <summary>A period, written with a slash.</summary>
    public bool IsInterval => Raw.Contains('/');

    public bool IsApproximate => (Start.Date?.IsApproximate ?? false) || (End.Date?.IsApproximate ?? false);

    public bool IsUncertain => (Start.Date?.IsUncertain ?? false) || (End.Date?.IsUncertain ?? false);

    public bool HasOpenStart => Start.IsOpen;

    public bool HasOpenEnd => End.IsOpen;

    public bool HasUnknownStart => Start.IsUnknown;

    public bool HasUnknownEnd => End.IsUnknown;

    /// <summary>The year that files this in a chronology: of the earliest day, or of the latest when there is no earliest.</summary>
    public long FirstYear => Position.Year;

    /// <summary>The year of the latest day, or of the earliest when there is no latest.</summary>
    public long LastYear => (Latest ?? Position).Year;

    /// <summary>
    /// The value for <c>&lt;time datetime&gt;</c>: a plain year, month or day with a four-digit year above zero
    /// (HTML Living Standard, 2.3.5 "Dates and times"). Null for everything that HTML cannot say.
    /// </summary>
    public string? HtmlDateTime => PlainDate().IsMatch(Raw) ? Raw : null;

    private Day Position => Earliest ?? Latest ?? default;

    /// <summary>Reads a text strictly: no spaces, no other digits than 0 to 9, no day that the calendar lacks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date or period, or null.</param>
    /// <param name="error">One line in plain English that says what to write, or null.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out string? error)
    {
        (value, error) = EdtfReader.Read(text ?? "");
        if (value is null)
        {
            error = EdtfSuggestion.For(text ?? "") ?? error ?? "";
            return false;
        }

        error = null;
        return true;
    }

    /// <summary>The date that was meant by one in another form, where there is one reading only; otherwise null.</summary>
    internal static Edtf? Meant(string text) =>
        EdtfSuggestion.Readings(text) is [var only] && TryParse(only, out var value, out _) ? value : null;

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is not EDTF level 0 or 1; the message is that of <see cref="TryParse"/>.</exception>
    public static Edtf Parse(string text) => TryParse(text, out var value, out var error) ? value : throw new FormatException(error);

    /// <summary>
    /// Whether the year lies in this. An open side reaches every year; an unknown side only the year that is stated.
    /// </summary>
    public bool Spans(long year) => (HasOpenStart || year >= FirstYear) && (HasOpenEnd || year <= LastYear);

    /// <summary>
    /// The order of a chronology: the earlier start first, the coarser precision first; dates alike in both stand in the order of their
    /// ids, which the caller knows. No date stands last.
    /// </summary>
    public static IComparer<Edtf?> ByStart { get; } = Comparer<Edtf?>.Create((left, right) =>
        left is null || right is null ? (left is null ? 1 : 0) - (right is null ? 1 : 0)
        : left.Position != right.Position ? left.Position.CompareTo(right.Position)
        : left.Precision.CompareTo(right.Precision));

    /// <summary>
    /// Chronological order: by earliest day (by latest, when the start is open or unknown); the coarser precision first,
    /// so a year stands before its months; the earlier end first, open and unknown ends last; then the text, ordinally.
    /// </summary>
    public int CompareTo(Edtf? other) =>
        other is null ? 1
        : ByStart.Compare(this, other) is not 0 and var order ? order
        : Latest is null != other.Latest is null ? (Latest is null ? 1 : -1)
        : Latest != other.Latest ? Latest!.Value.CompareTo(other.Latest!.Value)
        : string.CompareOrdinal(Raw, other.Raw);

    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    public bool Equals(Edtf? other) => other is not null && Raw == other.Raw;

    public override int GetHashCode() => Raw.GetHashCode(StringComparison.Ordinal);

    /// <summary>The date in the words of a language, at the stated precision.</summary>
    public string ToText(EdtfWords words) => new EdtfText(words).Of(this);

    public override string ToString() => Raw;

    [GeneratedRegex(@"\A(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?\z")]
    private static partial Regex PlainDate();
}
