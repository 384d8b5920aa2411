using System.Text;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Input;

/// <summary>
/// A file to fill in, made from the declared fields of a record: what must be there with its meaning and an example, the rest as notes.
/// </summary>
public static class RecordTemplate
{
    /// <param name="record">The declaration.</param>
    /// <param name="kind">The kind that decides about further fields, or null for records without kinds.</param>
    /// <param name="known">Values that are known already, by field, as they are written in YAML.</param>
    /// <param name="notes">What else is known, for whoever fills in the file; whatever it says, it stays a note.</param>
    /// <returns>The text of the file.</returns>
    /// <exception cref="ArgumentException">The record has no such kind.</exception>
    public static string Of(
        RecordDeclaration record, string? kind, IReadOnlyDictionary<string, string> known, IEnumerable<string>? notes = null)
    {
        var isMarkdown = record.Place.EndsWith(".md", StringComparison.Ordinal);
        IReadOnlyList<FieldDeclaration> ofKind = kind is null ? []
            : record.Kinds.TryGetValue(kind, out var found) ? found
            : throw new ArgumentException($"There is no kind '{kind}'. Use one of: {string.Join(", ", record.Kinds.Keys)}.", nameof(kind));
        var fields = record.Fields.Concat(ofKind).ToList();
        var text = new StringBuilder();
        if (isMarkdown) text.Append("---\n");
        else text.Append($"# yaml-language-server: $schema={Up(record.Place)}schemas/{record.Key}.json\n");
        text.Append("# Lines that start with # are notes. Fill in what follows; remove the notes that you no longer need.\n");
        // A sign stands before the words, since editors obey some of those that stand first in a note.
        foreach (var note in notes ?? []) text.Append($"# > {note}\n");
        foreach (var field in fields.Where(f => f.IsRequired)) Write(text, field, known.GetValueOrDefault(field.Name) ?? "");
        text.Append("\n# These may be left out. Take off the # in front of a field that you need.\n");
        foreach (var field in fields.Where(f => !f.IsRequired))
        {
            if (known.TryGetValue(field.Name, out var value)) Write(text, field, value);
            else WriteOptional(text, field);
        }
        if (isMarkdown) text.Append("---\n\n");
        return text.ToString();
    }

    /// <summary>
    /// A shorter one for the address of a page on which it is written, which cannot be long: the fields that every such record has, and
    /// what each kind needs beside them.
    /// </summary>
    public static string Short(RecordDeclaration record)
    {
        var text = new StringBuilder($"# yaml-language-server: $schema={Up(record.Place)}schemas/{record.Key}.json\n");
        foreach (var field in record.Fields.Where(f => f.IsRequired))
        {
            text.Append($"# {field.Meaning}\n");
            if (field.Example is { } example)
            {
                foreach (var line in $"{field.Name}:{Spaced(example)}".Split('\n')) text.Append($"#   {line}\n");
            }
            text.Append($"{field.Name}:\n");
        }
        text.Append($"# May be added: {string.Join(", ", record.Fields.Where(f => !f.IsRequired).Select(f => f.Name))}\n");
        foreach (var (kind, fields) in record.Kinds.Where(k => k.Value.Any(f => f.IsRequired)))
        {
            text.Append($"# {kind}: also {string.Join(", ", fields.Where(f => f.IsRequired).Select(f => f.Name))}\n");
        }
        return text.ToString();
    }

    static void Write(StringBuilder text, FieldDeclaration field, string value)
    {
        text.Append($"\n# {Meaning(field)}\n");
        if (value.Length == 0 && field.Example is { } example)
        {
            foreach (var line in $"{field.Name}:{Spaced(example)}".Split('\n')) text.Append($"#   {line}\n");
        }
        text.Append($"{field.Name}:{Spaced(value)}\n");
    }

    static void WriteOptional(StringBuilder text, FieldDeclaration field)
    {
        text.Append($"\n# {Meaning(field)}\n");
        foreach (var line in $"{field.Name}:{Spaced(field.Example ?? "")}".Split('\n')) text.Append($"# {line}\n");
    }

    static string Meaning(FieldDeclaration field) => $"{field.Meaning.TrimEnd('.')}. ({field.Holds})";

    // An example of several lines starts with one itself.
    static string Spaced(string example) => example.Length == 0 || example[0] == '\n' ? example : " " + example;

    // From the file's folder to the input folder.
    static string Up(string place) => string.Concat(Enumerable.Repeat("../", place.Count(c => c == '/')));
}
