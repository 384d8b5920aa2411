namespace DigitalRights.Site.Tests.Support;

/// <summary>Reads comma-separated values as RFC 4180 has them.</summary>
static class CsvRows
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        for (var at = text.StartsWith('\uFEFF') ? 1 : 0; at < text.Length;)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (text[at] == ',')
            {
                at++;
                continue;
            }
            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add(row);
            row = [];
        }
        Assert.Empty(row);
        return rows;
    }

    static string Plain(string text, ref int at)
    {
        var end = text.IndexOfAny([',', '\r'], at);
        var value = text[at..end];
        at = end;
        return value;
    }

    static string Quoted(string text, ref int at)
    {
        var end = at + 1;
        while (text[end] != '"' || text[end + 1] == '"') end += text[end] == '"' ? 2 : 1;
        var value = text[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal);
        at = end + 1;
        return value;
    }
}
