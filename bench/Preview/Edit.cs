using System.Text.RegularExpressions;

namespace DigitalRights.Bench.Preview;

/// <summary>Something that a contributor writes into a file, a little different each time, and where it is to be seen.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="File">Below the folder of the site.</param>
/// <param name="Page">The path of the page that is looked at.</param>
/// <param name="Of">The new text of the file, of the old one and of words that no other edit has.</param>
sealed record Edit(string Name, string File, string Page, Func<string, string, string> Of)
{
    /// <summary>The edits of a site: each of its first record that has a page of its own.</summary>
    public static IReadOnlyList<Edit> All(string folder)
    {
        var fact = First(folder, "facts", ".yml");
        var source = First(folder, "sources", ".yml");
        var essay = First(folder, "essays", ".md");
        return
        [
            new("a fact", $"input/facts/{fact}.yml", $"facts/{fact}/", InTitle),
            new("a source", $"input/sources/{source}.yml", $"sources/{source}/", InTitle),
            new("an essay", $"input/essays/{essay}.md", $"essays/{essay}/", InTitle),
            new("topics.yml", "input/topics.yml", "topics/", InTitle),
            new("a broken fact", $"input/facts/{fact}.yml", $"facts/{fact}/", (text, words) => text.Replace("\nkind: ", $"\nkind: {words} ",
                StringComparison.Ordinal)),
        ];
    }

    // The first title of the file.
    static string InTitle(string text, string words) =>
        new Regex("(?m)^( *title: (?:\"|')?)", RegexOptions.CultureInvariant).Replace(text, match => $"{match.Value}{words} ", 1);

    // Its path below the place of its kind, without extension.
    static string First(string folder, string place, string extension)
    {
        var all = Path.Combine(folder, "input", place);
        var file = Directory.EnumerateFiles(all, $"*{extension}", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        return Path.ChangeExtension(Path.GetRelativePath(all, file), null).Replace('\\', '/');
    }
}
