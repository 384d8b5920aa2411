using System.Globalization;

namespace DigitalRights.Facts.Dates;

/// <summary>Says a date or period in words: the stated precision, never an invented day.</summary>
internal sealed class EdtfText(EdtfWords words)
{
    internal string Of(Edtf edtf) => (edtf.Start.Date, edtf.End.Date) switch
    {
        ({ } first, { } last) => first == last ? Of(first) : Period(first, last),
        ({ } first, null) => Fill(edtf.HasOpenEnd ? words.OpenEnd : words.UnknownEnd, Of(first)),
        (null, { } last) => Fill(edtf.HasOpenStart ? words.OpenStart : words.UnknownStart, Of(last)),
        _ => edtf.Raw,
    };

    private string Of(EdtfDate date)
    {
        var text = Name(date);
        if (date.IsApproximate)
            text = Fill(words.Approximate, text);
        if (date.IsUnspecified && date.Precision >= DatePrecision.Year)
            text = Fill(words.SomeTimeIn, text);
        return date.IsUncertain ? Fill(words.Uncertain, text) : text;
    }

    private string Name(EdtfDate date)
    {
        var first = date.Earliest;
        return date.Precision switch
        {
            DatePrecision.Day => Fill(words.Day, first.DayOfMonth, words.MonthsBesideDay[first.Month - 1], Year(first)),
            DatePrecision.Month => Fill(words.Month, words.Months[first.Month - 1], Year(first)),
            DatePrecision.Season => Fill(words.Season, words.Seasons[first.Month / 3 - 1], Year(first)),
            DatePrecision.Year => Year(first),
            DatePrecision.Decade when first.Year > 0 => Fill(words.Decade, first.Year),
            _ => Fill(words.Years, Year(first), Year(date.Latest)),
        };
    }

    private string Period(EdtfDate start, EdtfDate end)
    {
        if (start.IsUncertain && end.IsUncertain)
            return Fill(words.Uncertain, Period(start with { IsUncertain = false }, end with { IsUncertain = false }));

        var (first, last) = (start.Earliest, end.Earliest);
        var isQualified = start.IsUncertain || end.IsUncertain || start.IsApproximate || end.IsApproximate;
        if (isQualified || first.Year != last.Year)
            return Fill(words.Period, Of(start), Of(end));

        return (start.Precision, end.Precision) switch
        {
            (DatePrecision.Day, DatePrecision.Day) when first.Month == last.Month => Fill(
                words.DaysOfMonth,
                first.DayOfMonth, last.DayOfMonth, words.MonthsBesideDay[first.Month - 1], Year(first)),
            (DatePrecision.Day, DatePrecision.Day) => Fill(
                words.DaysOfYear,
                first.DayOfMonth, words.MonthsBesideDay[first.Month - 1],
                last.DayOfMonth, words.MonthsBesideDay[last.Month - 1], Year(first)),
            (DatePrecision.Month, DatePrecision.Month) => Fill(
                words.MonthsOfYear,
                words.Months[first.Month - 1], words.Months[last.Month - 1], Year(first)),
            _ => Fill(words.Period, Of(start), Of(end)),
        };
    }

    // ISO 8601 counts a year zero, which is 1 BCE.
    private string Year(Day day) => day.Year > 0 ? Fill(words.Year, day.Year) : Fill(words.YearBeforeCommonEra, 1 - day.Year);

    private static string Fill(string format, params object[] parts) => string.Format(CultureInfo.InvariantCulture, format, parts);
}
