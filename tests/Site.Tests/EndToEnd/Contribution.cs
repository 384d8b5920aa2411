using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>
/// A contribution as somebody would write it: a folder below Contributions. It is put over the input of <c>site</c>, which is beside it.
/// <list type="bullet">
/// <item><c>first/</c>: the first draft, with the mistakes that people make; one that ends in <c>.append</c> goes to the end of another;
/// </item>
/// <item><c>second/</c>: the draft after the messages were followed to the letter;</item>
/// <item><c>known.txt</c>: the words in it that only a person can know, such as the place in a source;</item>
/// <item><c>messages.txt</c>: what the check says of the first draft.</item>
/// </list>
/// </summary>
static partial class Contribution
{
    const string Site = "site";
    const string Append = ".append";

    static readonly string All = Path.Combine(Repository.Root, "tests", "Site.Tests", "Contributions");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(All).Select(d => Path.GetFileName(d)!)
        .Where(name => name != Site).Order(StringComparer.Ordinal);

    public static string FileOf(string name, string file) => Path.Combine(All, name, file);

    /// <param name="draft">The folder of the draft, or null for the site without it.</param>
    public static TemporaryFolder With(string name, string? draft)
    {
        var folder = new TemporaryFolder();
        Folder.Copy(Path.Combine(All, Site), folder.Path);
        if (draft is null) return folder;
        var from = FileOf(name, draft);
        foreach (var file in Folder.Files(from))
        {
            var text = File.ReadAllText(Path.Combine(from, file));
            if (!file.EndsWith(Append, StringComparison.Ordinal)) folder.Write($"input/{file}", text);
            else File.AppendAllText(folder[$"input/{Path.ChangeExtension(file, ".yml")}"], text);
        }
        return folder;
    }

    public static async Task<Run> CheckAsync(TemporaryFolder folder)
    {
        var run = await InProcess.RunAsync("check", "--root", folder.Path, "--strict");
        return run with { Errors = run.Errors.Replace(folder.Path, "<root>", StringComparison.Ordinal).ReplaceLineEndings("\n") };
    }

    /// <summary>All words of the files of a draft and their names; of a file that something is added to, all of it.</summary>
    public static IEnumerable<string> WordsOf(string name, string draft)
    {
        using var folder = With(name, draft);
        var files = Folder.Files(FileOf(name, draft)).Select(f => Path.ChangeExtension(f, null)).ToHashSet(StringComparer.Ordinal);
        return [.. Folder.Files(folder["input"]).Where(f => files.Contains(Path.ChangeExtension(f, null)))
            .SelectMany(f => WordsIn(f).Concat(WordsIn(File.ReadAllText(folder[$"input/{f}"]))))];
    }

    public static IEnumerable<string> WordsIn(string text) => Word().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"[\p{L}\p{N}-]+|\[\[|\]\]|[`""'#]")]
    private static partial Regex Word();
}
