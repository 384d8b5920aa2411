using System.Globalization;
using System.Text.RegularExpressions;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>One thing that is wrong, taken from the line that tells of it: <c>file(line,column): error CODE: message</c>.</summary>
/// <param name="File">As the contributor knows it; below the project's folder.</param>
/// <param name="Line">From 1, or 0 where only the file is known.</param>
/// <param name="Column">From 1, or 0 where only the file is known.</param>
sealed partial record Finding(string File, int Line, int Column, bool IsError, string Code, string Message)
{
    /// <summary>Null for lines that tell of something else.</summary>
    public static Finding? Of(string line)
    {
        var parts = Form().Match(line);
        return !parts.Success ? null : new(
            parts.Groups["file"].Value, Number(parts.Groups["line"]), Number(parts.Groups["column"]),
            parts.Groups["severity"].Value == "error", parts.Groups["code"].Value, parts.Groups["message"].Value);
    }

    /// <summary>As it is told on a line.</summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $"({Line},{Column})" : "")}: {(IsError ? "error" : "warning")} {Code}: {Message}";

    static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<file>.+?)(?:\((?<line>[0-9]+),(?<column>[0-9]+)\))?: (?<severity>error|warning) (?<code>[A-Z]+[0-9]+): (?<message>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Form();
}
