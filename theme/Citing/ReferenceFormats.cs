using System.Text;
using System.Text.Json.Nodes;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Citing;

/// <summary>A cited work in the formats of reference managers.</summary>
public static class ReferenceFormats
{
    /// <summary>BibLaTeX, whose dates are EDTF.</summary>
    public static string BibLatex(CitedWork work)
    {
        var entry = new StringBuilder().Append("@online{").Append(work.Key).Append(",\n");
        Field("title", $"{{{Braced(work.Title)}}}");
        Field("organization", $"{{{Braced(work.Container)}}}");
        if (work.Checked is not null) Field("date", $"{{{work.Checked.Raw}}}");
        if (work.Address is not null) Field("url", $"{{{work.Address}}}");
        return entry.Append('}').ToString();

        void Field(string name, string value) => entry.Append("  ").Append(name).Append(" = ").Append(value).Append(",\n");
    }

    /// <summary>RIS.</summary>
    public static string Ris(CitedWork work)
    {
        var entry = new StringBuilder("TY  - ELEC\n").Append("TI  - ").Append(work.Title).Append('\n').Append("PB  - ").Append(work.Container).Append('\n');
        if (work.Checked is not null) entry.Append("DA  - ").Append(work.Checked.Raw.Replace('-', '/')).Append('\n');
        if (work.Address is not null) entry.Append("UR  - ").Append(work.Address).Append('\n');
        return entry.Append("ER  -").ToString();
    }

    /// <summary>CSL-JSON.</summary>
    public static string CslJson(CitedWork work)
    {
        var entry = new JsonObject { ["id"] = work.Key, ["type"] = "webpage", ["title"] = work.Title, ["container-title"] = work.Container };
        if (work.Checked?.Earliest is { } day) entry["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.DayOfMonth)) };
        if (work.Address is not null) entry["URL"] = work.Address;
        return entry.ToJsonString(PageJson.Indented);
    }

    static string Braced(string text) => text.Replace("{", "\\{", StringComparison.Ordinal)
        .Replace("}", "\\}", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal);
}
