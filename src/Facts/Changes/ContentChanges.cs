using DigitalRights.Facts.Input;

namespace DigitalRights.Facts.Changes;

/// <summary>What two states of the content say differently.</summary>
public static class ContentChanges
{
    const string Paragraph = "paragraph ";

    static readonly string[] Titles = ["title", "title.en", "name", "name.en"];

    /// <summary>The files that differ in what they say, by path; how they are laid out does not count.</summary>
    public static IReadOnlyList<FileChange> Between(IEnumerable<ContentFile> before, IEnumerable<ContentFile> after)
    {
        var (old, now) = (ByPath(before), ByPath(after));
        return [.. old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Select(path => Of(path, old, now)).OfType<FileChange>()];
    }

    static Dictionary<string, ContentFile> ByPath(IEnumerable<ContentFile> files) =>
        files.Where(f => !f.Path.StartsWith("schemas/", StringComparison.Ordinal)).ToDictionary(f => f.Path, StringComparer.Ordinal);

    static FileChange? Of(string path, Dictionary<string, ContentFile> before, Dictionary<string, ContentFile> after)
    {
        if (!before.TryGetValue(path, out var old))
        {
            var added = FileFields.Of(after[path]);
            return new(path, TitleOf(added), FileChangeKind.Added, Fields([], added));
        }
        if (!after.TryGetValue(path, out var now)) return new(path, TitleOf(FileFields.Of(old)), FileChangeKind.Removed, []);
        if (old.Length == now.Length && old.Read().AsSpan().SequenceEqual(now.Read())) return null;

        var fields = FileFields.Of(now);
        var changed = Fields(FileFields.Of(old), fields);
        return changed.Count == 0 ? null : new(path, TitleOf(fields), FileChangeKind.Changed, changed);
    }

    static string TitleOf(IReadOnlyList<KeyValuePair<string, string>> fields) =>
        Titles.Select(title => fields.FirstOrDefault(f => f.Key == title).Value).FirstOrDefault(v => v is not null) ?? "";

    static IReadOnlyList<FieldChange> Fields(
        IReadOnlyList<KeyValuePair<string, string>> before, IReadOnlyList<KeyValuePair<string, string>> after)
    {
        var old = new Dictionary<string, string>(before.DistinctBy(f => f.Key), StringComparer.Ordinal);
        var now = new Dictionary<string, string>(after.DistinctBy(f => f.Key), StringComparer.Ordinal);
        return
        [
            .. after.Where(f => !IsParagraph(f)).Select(f => new FieldChange(f.Key, old.GetValueOrDefault(f.Key), f.Value))
                .Where(c => c.Before != c.After).DistinctBy(c => c.Field),
            .. before.Where(f => !IsParagraph(f) && !now.ContainsKey(f.Key)).Select(f => new FieldChange(f.Key, f.Value, null)),
            .. Paragraphs([.. before.Where(IsParagraph).Select(f => f.Value)], [.. after.Where(IsParagraph)]),
        ];
    }

    static bool IsParagraph(KeyValuePair<string, string> field) => field.Key.StartsWith(Paragraph, StringComparison.Ordinal);

    // Paragraphs have no names: those that stand in one state only are set against each other as far as they share words.
    static IEnumerable<FieldChange> Paragraphs(List<string> before, List<KeyValuePair<string, string>> after)
    {
        var gone = before.Except(after.Select(p => p.Value)).ToList();
        foreach (var (name, text) in after.Where(p => !before.Contains(p.Value)))
        {
            var like = gone.Select(p => (Text: p, Shared: Shared(p, text))).Where(p => p.Shared > 0.4).OrderByDescending(p => p.Shared)
                .FirstOrDefault().Text;
            if (like is not null) gone.Remove(like);
            yield return new(name, like, text);
        }
        foreach (var text in gone) yield return new("a paragraph", text, null);
    }

    // The part of the words that two texts share (the index of Jaccard).
    static double Shared(string a, string b)
    {
        var (first, second) = (a.Split(' ').ToHashSet(StringComparer.Ordinal), b.Split(' ').ToHashSet(StringComparer.Ordinal));
        return (double)first.Intersect(second).Count() / first.Union(second).Count();
    }
}
