using System.Text.RegularExpressions;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Citing;

/// <summary>What a link to a source says to programs that look for its copy when the original is gone (Robust Links 1.0).</summary>
public static partial class RobustLink
{
    /// <summary>
    /// The day of the first copy of a source: what its address says, as those of the Internet Archive do, or else the day on which it was
    /// read. Null where there is no copy or no day.
    /// </summary>
    public static string? VersionDate(Source source) => source.Archived switch
    {
        [] => null,
        [{ } copy, ..] when Snapshot().Match(copy.OriginalString) is { Success: true, Groups: var parts } =>
            $"{parts["year"]}-{parts["month"]}-{parts["day"]}",
        _ => source.Accessed?.HtmlDateTime,
    };

    [GeneratedRegex("/web/(?<year>(19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3][0-9])[0-9]{0,6}[a-z_]*/",
        RegexOptions.CultureInvariant)]
    private static partial Regex Snapshot();
}
