using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Citing;

/// <summary>
/// A cited work in the formats of reference managers. Each value stands on one line, and no letter of it has a meaning in the format.
/// </summary>
public static class ReferenceFormats
{
    /// <summary>BibLaTeX, whose dates are EDTF.</summary>
    public static string BibLatex(CitedWork work)
    {
        var entry = new StringBuilder().Append("@online{").Append(work.Key).Append(",\n");
        Field("title", $"{{{Latex(OneLine(work.Title))}}}");
        Field("organization", $"{{{Latex(OneLine(work.Container))}}}");
        if (work.Checked?.HtmlDateTime is { } day) Field("date", $"{{{day}}}");
        if (work.Address is not null) Field("url", $"{{{OneLine(work.Address)}}}");
        return entry.Append('}').ToString();

        void Field(string name, string value) => entry.Append("  ").Append(name).Append(" = ").Append(value).Append(",\n");
    }

    /// <summary>RIS, in which every line starts with a tag: a value with a line end would be read as further fields.</summary>
    public static string Ris(CitedWork work)
    {
        var entry = new StringBuilder("TY  - ELEC\n");
        Field("TI", work.Title);
        Field("PB", work.Container);
        if (work.Checked?.HtmlDateTime is { } day) Field("DA", day.Replace('-', '/'));
        if (work.Address is not null) Field("UR", work.Address);
        return entry.Append("ER  -").ToString();

        void Field(string tag, string value) => entry.Append(tag).Append("  - ").Append(OneLine(value)).Append('\n');
    }

    /// <summary>CSL-JSON.</summary>
    public static string CslJson(CitedWork work)
    {
        var entry = new JsonObject
        {
            ["id"] = work.Key,
            ["type"] = "webpage",
            ["title"] = OneLine(work.Title),
            ["container-title"] = OneLine(work.Container),
        };
        if (work.Checked?.HtmlDateTime is { } day)
        {
            // As many parts as were given: a year alone stays a year.
            var parts = day.Split('-').Select(part => (JsonNode)int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
            entry["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray([.. parts])) };
        }
        if (work.Address is not null) entry["URL"] = work.Address;
        return entry.ToJsonString(PageJson.Indented);
    }

    /// <summary>The text with one space in place of each run of spaces, line ends and control characters.</summary>
    internal static string OneLine(string text)
    {
        if (IsOneLine(text)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter)) line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    static bool IsOneLine(string text)
    {
        var wasSpace = true;
        foreach (var letter in text)
        {
            var isSpace = letter == ' ';
            if (isSpace ? wasSpace : char.IsWhiteSpace(letter) || char.IsControl(letter)) return false;
            wasSpace = isSpace;
        }
        return !wasSpace;
    }

    static readonly SearchValues<char> LatexSigns = SearchValues.Create("\\{}~^&%#_$");

    /// <summary>
    /// The text as LaTeX prints it. Braces are commands of their own, because BibTeX counts them even behind a backslash, and one that is
    /// not closed would swallow the entries that follow.
    /// </summary>
    internal static string Latex(string text)
    {
        if (!text.AsSpan().ContainsAny(LatexSigns)) return text;
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '\\': escaped.Append(@"\textbackslash{}"); break;
                case '{': escaped.Append(@"\textbraceleft{}"); break;
                case '}': escaped.Append(@"\textbraceright{}"); break;
                case '~': escaped.Append(@"\textasciitilde{}"); break;
                case '^': escaped.Append(@"\textasciicircum{}"); break;
                case '&' or '%' or '#' or '_' or '$': escaped.Append('\\').Append(letter); break;
                default: escaped.Append(letter); break;
            }
        }
        return escaped.ToString();
    }
}
