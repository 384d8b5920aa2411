using System.Text;
using DigitalRights.Facts.Input;
using DigitalRights.Site.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace DigitalRights.Site.Tests.Fuzzing;

/// <summary>
/// However the fields of a real file are shuffled, commented and spaced, the mended file says the same, keeps every comment, has its fields
/// in one order, and has nothing left to mend.
/// </summary>
public sealed class MendingTests
{
    const int EverySo = 12;

    public static TheoryData<int> Seeds => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_file_that_is_laid_out_otherwise_says_the_same_when_it_is_mended(int seed)
    {
        var random = new Random(seed);
        var files = Folder.Files(Repository.Input)
            .Where(f => f.EndsWith(".yml", StringComparison.Ordinal) && f.Contains('/', StringComparison.Ordinal))
            .Where((_, i) => i % EverySo == seed).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, path =>
        {
            var written = Disordered(File.ReadAllText(Path.Combine(Repository.Input, path)), random);

            var mended = Mended(path, written);

            Assert.Equal(Parsed(written), Parsed(mended));
            Assert.Equal(Comments(written), Comments(mended));
            Assert.Equal(mended, Mended(path, mended));
            Assert.DoesNotContain(mended.Split('\n'), line => line.StartsWith("# ", StringComparison.Ordinal) && line.EndsWith(' '));
            Assert.EndsWith("\n", mended, StringComparison.Ordinal);
        });
    }

    static string Mended(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Mending.Of([new(path, $"input/{path}", bytes.Length, () => bytes)]).Texts.TryGetValue($"input/{path}", out var mended)
            ? mended
            : text;
    }

    // A field starts in the first column; what is below it is indented, or a list.
    static string Disordered(string text, Random random)
    {
        var head = new StringBuilder();
        var fields = new List<StringBuilder>();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && line[0] is not (' ' or '-' or '#')) fields.Add(new());
            (fields.Count == 0 ? head : fields[^1]).Append(line).Append('\n');
        }
        var shuffled = fields.Select(f => f.ToString()).ToArray();
        random.Shuffle(shuffled);
        for (var i = 0; i < shuffled.Length; i++)
        {
            if (random.Next(3) == 0) shuffled[i] = $"# Note {i} of {random.Next(1000)}{new string(' ', random.Next(3))}\n" + shuffled[i];
            if (random.Next(4) == 0 && !shuffled[i].AsSpan().ContainsAny('|', '>'))
            {
                shuffled[i] = shuffled[i].TrimEnd('\n') + $" # behind {i} \n\n";
            }
        }
        return head + string.Concat(shuffled)[..^(random.Next(2) == 0 ? 0 : 1)];
    }

    static string[] Comments(string text) =>
    [
        .. text.Split('\n').Where(l => l.Contains("# ", StringComparison.Ordinal))
            .Select(l => l[l.IndexOf("# ", StringComparison.Ordinal)..].TrimEnd()).Order(StringComparer.Ordinal),
    ];

    static string Parsed(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Told(stream.Documents[0].RootNode);
    }

    static string Told(YamlNode node) => node switch
    {
        YamlMappingNode mapping =>
            "{" + string.Join('\n', mapping.Children.Select(c => $"{c.Key}: {Told(c.Value)}").Order(StringComparer.Ordinal)) + "}",
        YamlSequenceNode list => "[" + string.Join('\n', list.Children.Select(Told)) + "]",
        YamlScalarNode scalar => $"'{scalar.Value?.TrimEnd('\n')}'",
        _ => throw new InvalidOperationException(),
    };
}
