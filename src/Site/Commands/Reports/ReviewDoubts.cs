using DigitalRights.Facts;
using DigitalRights.Facts.Changes;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>What a reviewer of a change would look for first, a line of Markdown each.</summary>
static class ReviewDoubts
{
    // What may change without the sources being read again.
    static readonly string[] Quiet = ["short", "topics", "also", "related", "aliases", "formerly", "verified"];

    /// <param name="files">The files that say something else.</param>
    /// <param name="after">The content as it is.</param>
    public static IEnumerable<string> In(IReadOnlyList<FileChange> files, Catalogue after)
    {
        foreach (var file in files.Where(f => f.Kind == FileChangeKind.Changed))
        {
            foreach (var doubt in In(file, after)) yield return $"{MarkdownText.Code(file.Path)}: {doubt}";
        }
        foreach (var file in files.Where(f => f.Kind == FileChangeKind.Removed)) yield return $"{MarkdownText.Code(file.Path)} is gone";
    }

    static IEnumerable<string> In(FileChange file, Catalogue after)
    {
        if (file.Fields.Any(f => f.After is null && f.Field.Contains("sources[", StringComparison.Ordinal)))
        {
            yield return "a source is no longer cited";
        }
        if (!file.Path.StartsWith("facts/", StringComparison.Ordinal)) yield break;
        if (Field(file, "evidence") is { } grade)
        {
            yield return $"the grade of evidence was {Written(grade.Before)} and is {Written(grade.After)}";
        }
        if ((Field(file, "title") ?? Field(file, "title.en")) is { } title) yield return $"its title was {Written(title.Before)}";
        if (Field(file, "verified") is null && file.Fields.Any(f => !Quiet.Contains(f.Field.Split('.', '[')[0]))
            && after.Facts.FirstOrDefault(f => f.Origin.Path == file.Path) is { } fact
            && fact.Verified.Latest < after.Facts.Max(f => f.Verified.Latest))
        {
            yield return $"it says something else, and was last checked on {fact.Verified.Raw}";
        }
    }

    static FieldChange? Field(FileChange file, string name) => file.Fields.FirstOrDefault(f => f.Field == name);

    static string Written(string? value) => value is null ? "missing" : $"“{MarkdownText.Plain(value.Trim())}”";
}
