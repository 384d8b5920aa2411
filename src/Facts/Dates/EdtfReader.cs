namespace DigitalRights.Facts.Dates;

/// <summary>Reads a whole text: one date, or a period of two endpoints around a slash.</summary>
internal static class EdtfReader
{
    internal static EdtfReading<Edtf> Read(string text)
    {
        var sides = text.Split('/');
        return sides.Length switch
        {
            1 => ReadDate(text),
            2 => ReadPeriod(text, sides[0], sides[1]),
            _ => $"{EdtfRefusal.Shown(text)} has more than one /: a period is written start/end, like 2020-01/2021-06",
        };
    }

    private static EdtfReading<Edtf> ReadDate(string text)
    {
        var (date, error) = EdtfDateReader.Read(text);
        if (date is null)
            return error!;

        var point = new EdtfEndpoint { Date = date };
        return new Edtf(text, point, point);
    }

    private static EdtfReading<Edtf> ReadPeriod(string text, string startText, string endText)
    {
        var (start, startError) = ReadEndpoint(startText);
        if (start is null)
            return startError!;

        var (end, endError) = ReadEndpoint(endText);
        if (end is null)
            return endError!;

        if (start.Date is null && end.Date is null)
            return $"{text} says nothing: a period needs a date on at least one side of the /";

        // Only what is impossible is refused: 2004-06/2004 may end in December.
        return start.Date?.Earliest > end.Date?.Latest
            ? $"{text} ends before it starts: write the earlier date first"
            : new Edtf(text, start, end);
    }

    private static EdtfReading<EdtfEndpoint> ReadEndpoint(string text)
    {
        if (text.Length == 0)
            return EdtfEndpoint.Unknown;
        if (text == "..")
            return EdtfEndpoint.Open;

        var (date, error) = EdtfDateReader.Read(text);
        return date switch
        {
            null => error!,
            // EDTF level 0, "Time Interval": "Time of day is excluded."
            { HasTime: true } => $"{text} has a time of day: a period starts and ends with a year, a month or a day",
            // EDTF level 2, "Interval", is where the parts of a period may be unspecified.
            { IsUnspecified: true } => $"{text} cannot start or end a period: leave out the X and write the part that is known",
            _ => new EdtfEndpoint { Date = date },
        };
    }
}
