using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>Tabs, which YAML forbids where it counts spaces (YAML 1.2.2, 6.1), and which no field needs elsewhere.</summary>
static class YamlTabs
{
    /// <summary>
    /// The text with spaces for tabs, of which every line has been told; null when a tab indents, since nobody can say how far.
    /// </summary>
    public static YamlText? TakenOut(YamlText text, Findings findings)
    {
        if (!text.Text.Contains('\t', StringComparison.Ordinal)) return text;
        var line = 1;
        var indents = false;
        foreach (var content in text.Text.Split('\n'))
        {
            if (content.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab)
            {
                findings.Error("FACT004", text.At(line, tab + 1), "There is a tab.", "YAML allows only spaces: replace the tab by spaces.");
                indents |= content.AsSpan().TrimStart(' ').StartsWith("\t")
                    && content.AsSpan().TrimStart() is { IsEmpty: false } words && words[0] != '#';
            }
            line++;
        }
        return indents ? null : text.Replace(0, text.Text.Replace('\t', ' '));
    }
}
