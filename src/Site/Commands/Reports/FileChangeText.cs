using System.Text;
using DigitalRights.Facts.Changes;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>What a file says otherwise than before, in Markdown: a section, or a line of a list where it is gone.</summary>
static class FileChangeText
{
    public static string Of(FileChange file) => file.Kind switch
    {
        FileChangeKind.Added => $"### {Heading(file)}\n\n{Fields(file)}",
        FileChangeKind.Changed => $"### {Heading(file)}\n\n| Field | Before | After |\n|---|---|---|\n{Rows(file)}",
        _ => $"- {Heading(file)}\n",
    };

    static string Heading(FileChange file) => file.Title.Length == 0
        ? MarkdownText.Code(file.Path)
        : $"{MarkdownText.Plain(file.Title)} ({MarkdownText.Code(file.Path)})";

    static string Fields(FileChange file) => string.Concat(
        from holder in file.Fields.Where(f => f.Field is not ("title" or "title.en")).GroupBy(HolderOf)
        from line in holder.Key.Length == 0
            ? holder.Select(f => $"{MarkdownText.Code(f.Field)}: {MarkdownText.Plain(f.After!.Trim())}")
            : [$"{MarkdownText.Code(holder.Key)}: {string.Join("; ", holder.Select(f => Part(f, f.After!)).OfType<string>())}"]
        select $"- {line}\n");

    static string Rows(FileChange file)
    {
        var rows = new StringBuilder();
        foreach (var entry in Entries(file.Fields))
        {
            var (field, (was, now)) = entry is [var only] ? (only.Field, Cells(only)) : (HolderOf(entry[0]), Cells(entry));
            rows.Append($"| {MarkdownText.Code(field)} | {was} | {now} |\n");
        }
        return rows.ToString();
    }

    static (string Was, string Now) Cells(FieldChange field) => field switch
    {
        { Before: { } old, After: { } now } => MarkdownText.Difference(old, now),
        { After: { } now } => ("", MarkdownText.Plain(now.Trim())),
        _ => (MarkdownText.Plain(field.Before!.Trim()), Gone),
    };

    static (string Was, string Now) Cells(List<FieldChange> entry)
    {
        var told = string.Join("; ", entry.Select(f => Part(f, (f.After ?? f.Before)!)).OfType<string>());
        return entry[0].Before is null ? ("", told) : (told, Gone);
    }

    const string Gone = "*removed*";

    // The fields of an entry that is new or gone stand in one row, every other in one of its own.
    static IEnumerable<List<FieldChange>> Entries(IReadOnlyList<FieldChange> fields)
    {
        var entry = new List<FieldChange>();
        foreach (var field in fields)
        {
            var belongs = entry.Count > 0 && HolderOf(field).Length > 0 && HolderOf(field) == HolderOf(entry[0])
                && ((field.Before is null && entry[0].Before is null) || (field.After is null && entry[0].After is null));
            if (!belongs && entry.Count > 0)
            {
                yield return entry;
                entry = [];
            }
            entry.Add(field);
        }
        if (entry.Count > 0) yield return entry;
    }

    // What already stands in the name of its entry is not told twice.
    static string? Part(FieldChange field, string value)
    {
        var holder = HolderOf(field);
        return holder.EndsWith($"[{value}]", StringComparison.Ordinal)
            ? null
            : $"{MarkdownText.Plain(field.Field[(holder.Length + 1)..])}: {MarkdownText.Plain(value.Trim())}";
    }

    // The mapping that holds a field; nothing for one of the record's own.
    static string HolderOf(FieldChange field) =>
        field.Field.LastIndexOf('.') is >= 0 and var dot ? field.Field[..dot] : "";
}
