using System.Globalization;
using System.Text.RegularExpressions;

namespace DigitalRights.Facts.Dates;

/// <summary>
/// Recognises how people usually write dates and says how EDTF writes the same. A suggestion is always readable itself.
/// </summary>
internal static class EdtfSuggestion
{
    private const int LongestRespelled = 60;
    private const string DayFirst = "$3-$2-$1";
    private const string MonthFirst = "$3-$1-$2";

    private static readonly string[] MonthNames =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Regex MonthName = Pattern(
        @"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b\.?");

    // Russian, in the case that stands beside a day and in the one that stands alone.
    private static readonly Regex RussianMonthName = Pattern(
        @"\b(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)(ь|я|а|е)?\b(?:\s+(?=[0-9]))?");

    private static readonly string[] RussianMonths =
        ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    private static readonly Regex NumericDate = Pattern(@"(?<![0-9-])([0-9]{2})[./-]([0-9]{2})[./-]([0-9]{4})(?![0-9])");

    private static readonly Regex Spaces = Pattern(@"\s*([/?~%-])\s*|\s+");

    private static readonly Regex SingleDigit = Pattern("(?<![0-9A-Z])[0-9](?![0-9])");

    private static readonly Regex AlmostDate = Pattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$");

    /// <summary>Applied one after the other; month names are already written m01 to m12, and digits come in pairs.</summary>
    private static readonly (Regex Habit, string Edtf)[] Habits =
    [
        (Pattern("^(.+)-(?:now|present|today|open|ongoing|to date)$"), "$1/.."),
        (Pattern("^([0-9]{4})(0[1-9]|1[0-2])$"), "$1-$2"),
        (Pattern(" (?:год|года|г)\\.?$"), ""),
        (Pattern("^([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)-([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)$"), "$1/$2"),
        (Pattern(@"\b([0-9]{2})-([0-9]{2}) m([0-9]{2}),? ([0-9]{4})"), "$4-$3-$1/$4-$3-$2"),
        (Pattern(@"m([0-9]{2}) ([0-9]{2})-([0-9]{2}),? ([0-9]{4})"), "$4-$1-$2/$4-$1-$3"),
        (Pattern(@"([0-9]{2})(?:st|nd|rd|th)?[ -](?:of )?m([0-9]{2}),?[ -]([0-9]{4})"), "$3-$2-$1"),
        (Pattern(@"m([0-9]{2}) ([0-9]{2})(?:st|nd|rd|th)?,? ([0-9]{4})"), "$3-$1-$2"),
        (Pattern(@"m([0-9]{2}),?[ -]([0-9]{4})"), "$2-$1"),
        (Pattern(@"\bspring,? ([0-9]{4})"), "$1-21"),
        (Pattern(@"\bsummer,? ([0-9]{4})"), "$1-22"),
        (Pattern(@"\b(?:autumn|fall),? ([0-9]{4})"), "$1-23"),
        (Pattern(@"\bwinter,? ([0-9]{4})"), "$1-24"),
        (Pattern(@"(?<![0-9])([0-9]{4})[./]([0-9]{2})[./]([0-9]{2})(?![0-9])"), "$1-$2-$3"),
        (Pattern(@"^([0-9]{4})[./](0[1-9]|1[0-2])$"), "$1-$2"),
        (Pattern(@"^(0[1-9]|1[0-2])[./]([0-9]{4})$"), "$2-$1"),
        (Pattern("^([0-9]{4})([0-9]{2})([0-9]{2})$"), "$1-$2-$3"),
        (Pattern("^-?[0-9]{5,18}$"), "Y$0"),
        (Pattern(@"\b(?:the )?([0-9]{3})0'?s\b"), "$1X"),
        (Pattern("(?<=[0-9-][xu]?)[xu]"), "X"),
        (Pattern(@"\b(?:c|ca|circa|about|around|approx|approximately|early|mid|late)\b\.?[ -]?([0-9X-]+)"), "$1~"),
        (Pattern("^(?:from )?(.+) (?:to|until) (.+)$"), "$1/$2"),
        (Pattern("^(?:since|from) (.+)$"), "$1/.."),
        (Pattern("^(?:until|by) (.+)$"), "../$1"),
        (Pattern("^([0-9]{4})-([0-9]{4})$"), "$1/$2"),
        (Pattern("/(?:open|now|present)$"), "/.."),
        (Pattern("/unknown$"), "/"),
        (Pattern("^unknown/"), "/"),
        (Pattern(@" ?\(\?\)$"), "?"),
        (Pattern("^([?~%])([^?~%]+)$"), "$2$1"),
        (Pattern(@"\?~|~\?"), "%"),
    ];

    /// <summary>The ways in which EDTF may write the same; none when the text is like nothing known.</summary>
    internal static IReadOnlyList<string> Readings(string text) =>
        text.Length > LongestRespelled ? [] : [.. Spellings(text).Where(spelling => EdtfReader.Read(spelling).Value is not null)];

    /// <summary>One line that says what to write instead; null when the text is like nothing known.</summary>
    internal static string? For(string text)
    {
        if (text.Length > LongestRespelled)
            return null;

        var readable = Readings(text).Select(Written).ToList();
        if (readable.Count > 0)
            return $"{EdtfRefusal.Shown(text)} is not how dates are written here: write {string.Join(" or ", readable)}";

        // 31.02.2021 becomes a date in form, but not in the calendar: say that.
        var spelling = Spellings(text)[0];
        return spelling != text && AlmostDate.IsMatch(spelling) ? EdtfReader.Read(spelling).Error : null;
    }

    private static string[] Spellings(string text)
    {
        var tidy = Tidy(text);
        return [.. new[] { Respell(tidy, DayFirst), Respell(tidy, MonthFirst) }.Distinct()];
    }

    // The stop that ends the sentence is not taken for a part of what ends in one.
    private static string Written(string date) => date.EndsWith('.') ? $"'{date}'" : date;

    /// <summary>Western digits in pairs, plain hyphens, no needless spaces, months by number.</summary>
    private static string Tidy(string text)
    {
        var plain = string.Concat(text.Trim().Select(Plain));
        var closed = Spaces.Replace(plain, match => match.Groups[1].Success ? match.Groups[1].Value : " ");
        closed = RussianMonthName.Replace(closed, match => $"m{RussianMonth(match.Value):D2} ").TrimEnd();
        var numbered = MonthName.Replace(closed, match => $"m{Array.IndexOf(MonthNames, match.Value[..3].ToLowerInvariant()) + 1:D2}");
        return SingleDigit.Replace(numbered, "0$0");
    }

    // "мар" is looked for before "ма".
    private static int RussianMonth(string name) => RussianMonths.Index()
        .Where(m => name.StartsWith(m.Item, StringComparison.OrdinalIgnoreCase)).MaxBy(m => m.Item.Length).Index + 1;

    private static char Plain(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => c,
    };

    private static string Respell(string tidy, string order) =>
        Habits.Aggregate(NumericDate.Replace(tidy, order), (text, rule) => rule.Habit.Replace(text, rule.Edtf));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
