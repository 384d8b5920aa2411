namespace DigitalRights.Engine.Tests;

public class PublicSurfaceTests
{
    /// <summary>What others may use of the engine is listed in PublicSurface.txt; a change there is a decision, not an accident.</summary>
    [Fact]
    public void The_public_surface_is_the_one_on_record()
    {
        var folder = ProjectFolder();
        var record = Path.Combine(folder, "PublicSurface.txt");
        var received = Path.Combine(folder, "PublicSurface.received.txt");
        var actual = PublicSurface.Of(typeof(IDocument).Assembly);
        var expected = File.Exists(record) ? File.ReadAllText(record).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"The public surface has changed:\n{Difference(expected, actual)}\nIf that is meant: mv {received} {record}");
    }

    static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)));
    }

    // Not the path that the compiler knows: a build in CI replaces it, so that every machine builds the same bytes.
    static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Engine.Tests.csproj"))) folder = folder.Parent;
        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Engine.Tests.csproj.");
    }
}
