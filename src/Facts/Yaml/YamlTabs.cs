using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>Tabs, which YAML forbids where it counts spaces (YAML 1.2.2, 6.1), and which no field needs elsewhere.</summary>
static class YamlTabs
{
    /// <summary>The text with spaces for tabs, of which every line has been told.</summary>
    /// <param name="indents">Whether one of them indents a line, of which nobody can say how far.</param>
    public static YamlText TakenOut(YamlText text, Findings findings, out bool indents)
    {
        indents = false;
        if (!text.Text.Contains('\t', StringComparison.Ordinal)) return text;
        var line = 1;
        foreach (var content in text.Text.Split('\n'))
        {
            if (content.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab)
            {
                var doesIndent = content.AsSpan(0, tab).TrimStart(' ').IsEmpty;
                findings.Error("FACT004", text.At(line, tab + 1), "There is a tab.", "YAML allows only spaces: replace the tab by spaces.",
                    mend: doesIndent ? null : new(text.At(line, tab + 1), "\t", " "));
                indents |= content.AsSpan().TrimStart(' ').StartsWith("\t")
                    && content.AsSpan().TrimStart() is { IsEmpty: false } words && words[0] != '#';
            }
            line++;
        }
        return text.Replace(0, text.Text.Replace('\t', ' '));
    }
}
