using System.Globalization;
using System.Text;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Discovery;

/// <summary>
/// The chronology, of all and of each country and topic, as a calendar (iCalendar, RFC 5545): a day is a day, a month spans its days, a
/// period those between its ends. What is known by the season, the year or less is left out, and the calendar says so, since any day would
/// be made up. Nothing in it takes up anybody's time. It needs a host for its addresses, so without one there is none.
/// </summary>
static class Calendar
{
    /// <summary>Octets of a line; longer ones go on in the next (RFC 5545, 3.1).</summary>
    const int LineLength = 75;

    public static IEnumerable<TextFile> Files(SiteContext site) => site.Links.Host is null ? [] :
        Followed.All(site.Catalogue).Select(followed => new TextFile(followed.Calendar.File, () => TextOf(followed, site)));

    static string TextOf(Followed followed, SiteContext site)
    {
        var words = site.Strings;
        var chronology = new Chronology(followed.FactsOf(site.Catalogue));
        var entries = chronology.Entries.Where(e => IsExact(e.Date!)).ToList();
        var title = followed.About is null
            ? words.SiteTitle
            : Strings.Fill(words.TitleOf, followed.About.Title.In(words.Language), words.SiteTitle);
        var calendar = new StringBuilder();
        Line(calendar, "BEGIN", "VCALENDAR");
        Line(calendar, "VERSION", "2.0");
        Line(calendar, "PRODID", $"-//{Escaped(words.SiteTitle)}//EN");
        Line(calendar, "METHOD", "PUBLISH");
        Line(calendar, "X-WR-CALNAME", Escaped(title));
        Line(calendar, "X-WR-CALDESC", Escaped(words.CalendarLeftOut(chronology.Count - entries.Count)));
        foreach (var entry in entries) Write(calendar, entry, site);
        Line(calendar, "END", "VCALENDAR");
        return calendar.ToString();
    }

    /// <summary>Whether every end that is stated is a day or a month of the years that calendars know.</summary>
    static bool IsExact(Edtf date) => date.Start.Date is { } start && IsExact(start) && (date.End.Date is not { } end || IsExact(end));

    static bool IsExact(EdtfDate date) => date.Precision >= DatePrecision.Month && date.Earliest.Year is > 0 and < 9999;

    static void Write(StringBuilder calendar, ChronologyEntry entry, SiteContext site)
    {
        var (fact, words, date) = (entry.Fact, site.Strings, entry.Date!);
        var address = site.Links.Absolute(Address.Of(fact))!;
        var title = fact.Title.In(words.Language);

        // A period whose end is open or unknown is told on the day or in the month in which it began.
        var last = date.Latest ?? date.Start.Date!.Latest;
        Line(calendar, "BEGIN", "VEVENT");
        Line(calendar, "UID", $"{fact.Id.Replace('/', '-')}{(entry.Stage is { } stage ? $"-{stage.Stage.ToKebab()}-{stage.Date.Raw}" : "")}"
            + $"@{site.Links.Host}");
        Line(calendar, "DTSTAMP", $"{Compact(fact.Verified.Latest!.Value)}T000000Z");
        Line(calendar, "DTSTART;VALUE=DATE", Compact(date.Earliest!.Value));
        Line(calendar, "DTEND;VALUE=DATE", Compact(DayAfter(last)));
        Line(calendar, "SUMMARY", Escaped(entry.Stage is { } step ? $"{words.StageNames[step.Stage]}: {title}" : title));
        Line(calendar, "DESCRIPTION", Escaped($"{date.ToText(words.Dates)}. {words.Grades[fact.Evidence]}. {address}"));
        Line(calendar, "URL", address);
        Line(calendar, "CATEGORIES", Escaped(words.Kinds[fact.Kind]));
        Line(calendar, "TRANSP", "TRANSPARENT");
        Line(calendar, "END", "VEVENT");
    }

    static Day DayAfter(Day day)
    {
        var next = new DateOnly((int)day.Year, day.Month, day.DayOfMonth).AddDays(1);
        return new(next.Year, next.Month, next.Day);
    }

    static string Compact(Day day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}{day.Month:D2}{day.DayOfMonth:D2}");

    static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    static void Line(StringBuilder calendar, string name, string value)
    {
        var length = 0;
        foreach (var letter in $"{name}:{value}".EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > LineLength)
            {
                calendar.Append("\r\n ");
                length = 1;
            }
            calendar.Append(letter.ToString());
            length += letter.Utf8SequenceLength;
        }
        calendar.Append("\r\n");
    }
}
