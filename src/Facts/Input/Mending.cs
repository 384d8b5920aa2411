using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Input;

/// <summary>
/// Applies what the findings offer to mend, in the text as it stands: nothing is written anew, so that comments and the manner of writing
/// stay. A mended file is read again, since one fault can hide another.
/// </summary>
public static class Mending
{
    // One slip of YAML is found in each reading, and nobody makes more in a file that is worth mending.
    const int MostRounds = 50;

    /// <param name="files">All files of the input.</param>
    /// <returns>The new text of each file that changes, and what was mended, in the order of files and lines.</returns>
    public static (IReadOnlyDictionary<string, string> Texts, IReadOnlyList<Diagnostic> Mended) Of(IReadOnlyList<ContentFile> files)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var mended = new List<Diagnostic>();
        var current = files.ToDictionary(f => f.ShownAs, StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var findings = new Findings();
            CatalogueReader.Read(current.Values, findings);
            var offers = findings.Sorted().Where(d => d.Mend is not null).ToLookup(d => d.Location.File, StringComparer.Ordinal);
            var changed = false;
            foreach (var offered in offers)
            {
                var file = current[offered.Key];
                var text = texts.TryGetValue(file.ShownAs, out var before) ? before : System.Text.Encoding.UTF8.GetString(file.Read());
                var (now, applied) = Applied(text, [.. offered]);
                if (applied.Count == 0) continue;
                changed = true;
                texts[file.ShownAs] = now;
                mended.AddRange(applied);
                var bytes = System.Text.Encoding.UTF8.GetBytes(now);
                current[offered.Key] = file with { Length = bytes.Length, Read = () => bytes };
            }
            if (!changed) break;
        }
        return (texts, [.. mended.OrderBy(d => d.Location.File, StringComparer.Ordinal).ThenBy(d => d.Location.Line)]);
    }

    static (string Text, IReadOnlyList<Diagnostic> Applied) Applied(string written, IReadOnlyList<Diagnostic> offers)
    {
        var mark = written.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var lineEnd = written.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var text = FileText.Plain(written);
        var applied = new List<Diagnostic>();
        var free = text.Length; // what lies behind has been changed
        var starts = Starts(text);
        foreach (var offer in offers.OrderByDescending(o => o.Mend!.At.Line).ThenByDescending(o => o.Mend!.At.Column))
        {
            var (at, old, now) = (offer.Mend!.At, offer.Mend.Old, offer.Mend.New);
            if (at.Line > starts.Count) continue;
            var start = starts[at.Line - 1] + at.Column - 1;
            if (start + old.Length > free || string.CompareOrdinal(text, start, old, 0, old.Length) != 0) continue;
            text = string.Concat(text.AsSpan(0, start), now, text.AsSpan(start + old.Length));
            free = start;
            applied.Add(offer);
        }
        return (mark + text.Replace("\n", lineEnd, StringComparison.Ordinal), applied);
    }

    static List<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1)) starts.Add(end + 1);
        return starts;
    }
}
