using System.Globalization;
using System.Text.RegularExpressions;

namespace DigitalRights.Facts.Dates;

/// <summary>Reads one date with its mark: everything of EDTF levels 0 and 1 but intervals.</summary>
internal static partial class EdtfDateReader
{
    internal static EdtfReading<EdtfDate> Read(string text)
    {
        var match = DateForm().Match(text);
        if (!match.Success)
            return EdtfRefusal.Of(text);

        var (date, error) = ReadUnmarked(match);
        if (date is null)
            return error!;

        var mark = match.Groups["mark"].Value;
        return date with { IsUncertain = mark is "?" or "%", IsApproximate = mark is "~" or "%" };
    }

    private static EdtfReading<EdtfDate> ReadUnmarked(Match match)
    {
        var groups = match.Groups;
        if (groups["years"].Success)
            return EdtfBounds.Years(groups["years"].Value);
        if (groups["year"].Value == "-0000")
            return "-0000 is not a year: the year zero, which is 1 BCE, is written 0000";

        var year = long.Parse(groups["year"].Value, CultureInfo.InvariantCulture);
        if (!groups["month"].Success)
            return EdtfBounds.Year(year) with { IsUnspecified = groups["unspecified"].Success };

        var month = Number(groups["month"]);
        return month switch
        {
            >= 1 and <= 12 when groups["day"].Success => ReadDay(match, year, month),
            >= 1 and <= 12 => EdtfBounds.Month(year, month),
            >= 21 and <= 24 when groups["day"].Success => $"{month} is a season, and a season has no days: write {groups["year"]}-{month}",
            >= 21 and <= 24 => EdtfBounds.Season(year, month),
            _ => $"{month:D2} is not a month: months are 01 to 12, and 21 to 24 are spring, summer, autumn and winter",
        };
    }

    private static EdtfReading<EdtfDate> ReadDay(Match match, long year, int month)
    {
        var (text, time) = (match.Groups["day"].Value, match.Groups["time"]);
        if (time.Success && (text == "XX" || !TimeForm().IsMatch(time.Value)))
            return $"{EdtfRefusal.Shown(match.Value)} has no readable time of day: write it like 1985-04-12T23:20:30, with Z or +04:30 at "
                + "the end if known";
        if (text == "XX")
            return EdtfBounds.Month(year, month) with { IsUnspecified = true };

        var (day, last) = (Number(match.Groups["day"]), EdtfBounds.DaysIn(year, month));
        var date = $"{match.Groups["year"]}-{month:D2}-{text}";
        if (day == 0)
            return $"{date} is not a date: the first day of a month is 01";
        if (day > last)
            return $"{date} is not a date: {EdtfWords.English.Months[month - 1]} {match.Groups["year"]} has {last} days";

        return EdtfBounds.Day(year, month, day) with { HasTime = time.Success };
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    // One line of the pattern for each section of EDTF: "Date" and "Date and Time" with "Negative calendar year",
    // "Unspecified digit(s) from the right", "Letter-prefixed calendar year", "Qualification of a date".
    [GeneratedRegex(
        """
        \A(
        (?<year>-?[0-9]{4}) ( -(?<month>[0-9]{2}) ( -(?<day>[0-9]{2}|XX) ( T(?<time>.+) )? )? | (?<unspecified>-XX(-XX)?) )?
        | (?<years>-?[0-9]{3}X | -?[0-9]{2}XX)
        | Y(?<year>-?[1-9][0-9]{4,17})
        )(?<mark>[?~%]?)\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex DateForm();

    // ISO 8601-1: the shift from UTC is never minus zero.
    [GeneratedRegex(
        @"\A([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|(?!-00(:00)?\z)[+-]([01][0-9]|2[0-3])(:[0-5][0-9])?)?\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex TimeForm();
}
