using System.Text.RegularExpressions;

namespace DigitalRights.Facts.Dates;

/// <summary>Says why a text has not the form of a date.</summary>
internal static class EdtfRefusal
{
    private const int LongestShown = 40;

    /// <summary>The first reason whose pattern is found; most are forms of EDTF level 2, which is not read here.</summary>
    private static readonly (Regex Form, string Reason)[] Reasons =
    [
        (new(@"\A(today|now|yesterday|tomorrow)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
            "write the day itself, like 2021-09-05"),
        (new(@"\A(no date|undated|n\.? ?d\.?|unknown|none|-)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
            "leave the field out when there is no date"),
        (new(@"\A\z"), "write a date, like 2021, 2021-09 or 2021-09-05"),
        (new(@"[\[\]{}]"), "lists of dates in [ ] or { } are not used here; write one date, or a period like 2020/2022"),
        (new(@"\.\."), "only a period has an open side, like 2020/.. or ../2020"),
        (new("[0-9](E|S)[0-9]"), "write the year in full, without E or S"),
        (new("[?~%]."), "a mark (? ~ %) stands once, at the end, and counts for the whole date"),
        (new("X"), "X can only stand as in 201X, 20XX, 2021-XX, 2021-09-XX or 2021-XX-XX"),
        (new(@"\AY"), "Y begins a year of five digits or more, like Y170000002"),
        (new(@"\A-?[0-9]{1,3}\z"), "a year has four digits, like 2021 or 0745"),
        (new(""), "write a year, a month or a day, like 2021, 2021-09 or 2021-09-05"),
    ];

    internal static string Of(string text) =>
        $"{Shown(text)} is not a date: {Reasons.First(reason => reason.Form.IsMatch(text)).Reason}";

    /// <summary>The text as a message can carry it: short, on one line, in quotes if it would not stand out.</summary>
    internal static string Shown(string text)
    {
        var line = string.Concat(text.Take(LongestShown).Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c));
        if (text.Length > LongestShown)
            line += "…";
        return line.Length == 0 || line.Contains(' ') ? $"\"{line}\"" : line;
    }
}
