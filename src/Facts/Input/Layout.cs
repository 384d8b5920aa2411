using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Input;

/// <summary>
/// How a file is laid out: its fields in the order of their declaration, no spaces at the ends of lines, a line end at its end. None of it
/// changes what the file says, and all of it is offered for mending.
/// </summary>
static class Layout
{
    const string Tool = "# yaml-language-server:";

    /// <param name="text">The YAML, read as it stands.</param>
    /// <param name="isWholeFile">Whether nothing follows it in the file.</param>
    public static void Check(YamlText text, YamlNode root, IShape shape, bool isWholeFile, Findings findings)
    {
        if (root is YamlMapping record && Reordered(text, record, shape) is var (from, old, now)
            && MeansTheSame(text, from, old, now, root))
        {
            var at = text.At(from);
            findings.Note("FACT190", at, "The fields stand in another order than in other files.", new(at, old, now));
        }
        foreach (var line in HasSpaces(text.Text) ? YamlLine.In(text.Text).Where(l => !l.IsBlock) : [])
        {
            var kept = line.Text.AsSpan().TrimEnd(' ').Length;
            if (kept == line.Text.Length || (kept > 0 && line.Text[kept - 1] == '\\')) continue;
            var at = text.At(line.Start + kept);
            findings.Note("FACT191", at, "Spaces stand at the end of the line.", new(at, line.Text[kept..], ""));
        }
        if (isWholeFile && !text.Text.EndsWith('\n'))
        {
            var end = text.At(text.Text.Length);
            findings.Note("FACT192", end, "The last line has no end.", new(end, "", "\n"));
        }
    }

    static bool HasSpaces(string text) => text.Contains(" \n", StringComparison.Ordinal) || text.EndsWith(' ');

    // Each field moves with the comments directly above it and with all lines below it up to the next.
    static (int From, string Old, string New)? Reordered(YamlText text, YamlMapping record, IShape shape)
    {
        var places = Places(record, [.. shape.NamesIn(record)]);
        if (places.SequenceEqual(places.Order())) return null;

        var lines = YamlLine.In(text.Text);
        var starts = new List<int>();
        foreach (var (key, _) in record.Entries)
        {
            var line = lines.Count(l => l.Start <= key.Start) - 1;
            if (key.Start != lines[line].Start) return null; // in braces, or below something
            starts.Add(line);
        }
        for (var i = 0; i < starts.Count; i++)
        {
            while (starts[i] > (i == 0 ? 0 : starts[i - 1] + 1) && IsOwnComment(lines[starts[i] - 1])) starts[i]--;
        }
        var whole = text.Text.EndsWith('\n') ? text.Text : text.Text + "\n";
        var from = lines[starts[0]].Start;
        var parts = starts.Select((start, i) =>
            whole[lines[start].Start..(i + 1 < starts.Count ? lines[starts[i + 1]].Start : whole.Length)]).ToList();
        var now = string.Concat(parts.Select((part, i) => (part, places[i])).OrderBy(p => p.Item2).Select(p => p.part));
        var old = text.Text[from..];
        return (from, old, old.EndsWith('\n') ? now : now[..^1]);
    }

    static bool IsOwnComment(YamlLine line) => line.Text.StartsWith('#') && !line.Text.StartsWith(Tool, StringComparison.Ordinal);

    // One that is not known stays behind the one before it.
    static List<int> Places(YamlMapping record, List<string> order)
    {
        var places = new List<int>();
        foreach (var (key, _) in record.Entries)
        {
            var place = order.IndexOf(key.Value);
            places.Add(place >= 0 ? place : places.LastOrDefault());
        }
        return places;
    }

    static bool MeansTheSame(YamlText text, int from, string old, string now, YamlNode root)
    {
        var changed = new YamlText("", string.Concat(text.Text.AsSpan(0, from), now, text.Text.AsSpan(from + old.Length)), 1);
        return YamlReader.Read(changed, new(), out var isWhole) is { } other && isWhole && Written(other) == Written(root);
    }

    static string Written(YamlNode node) => node switch
    {
        YamlScalar scalar => $"'{scalar.Value}'",
        YamlSequence list => $"[{string.Join('\u0001', list.Items.Select(Written))}]",
        YamlMapping mapping => "{" + string.Join('\u0001', mapping.Entries
            .OrderBy(e => e.Key.Value, StringComparer.Ordinal).Select(e => $"{e.Key.Value}\u0002{Written(e.Value)}")) + "}",
        _ => "",
    };
}
