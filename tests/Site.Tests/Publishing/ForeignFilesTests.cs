using System.Diagnostics;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Publishing;

/// <summary>What others put into the output folder is theirs.</summary>
public sealed class ForeignFilesTests : IDisposable
{
    static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task A_domain_file_and_a_folder_survive_untouched()
    {
        (await InProcess.BuildAsync(_root)).MustSucceed();
        File.SetLastWriteTimeUtc(_root.Write("output/CNAME", "example.org\n"), LongAgo);
        File.SetLastWriteTimeUtc(_root.Write("output/facts/mine/notes.txt", "Mine.\n"), LongAgo);
        var before = Places("output/CNAME", "output/facts/mine/notes.txt");
        _root.Edit(SmallSite.FactFile, SmallSite.Title, "Alpha adopts another invented law");

        (await InProcess.BuildAsync(_root)).MustSucceed();

        Assert.Contains("another invented law", File.ReadAllText(_root["output/facts/aa/sample-law/index.html"]), StringComparison.Ordinal);
        Assert.Equal("example.org\n", File.ReadAllText(_root["output/CNAME"]));
        Assert.Equal("Mine.\n", File.ReadAllText(_root["output/facts/mine/notes.txt"]));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_root["output/CNAME"]));
        Assert.Equal(before, Places("output/CNAME", "output/facts/mine/notes.txt"));
    }

    [Fact]
    public async Task A_file_of_others_where_a_page_belongs_stops_the_build()
    {
        _root.Write("output/index.html", "Mine.\n");

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{_root["output/index.html"]} was not written by this program and stands in the way.",
            run.Errors, StringComparison.Ordinal);
        Assert.Equal(["index.html"], Folder.Files(_root["output"]));
    }

    // Number on the disk, time of writing and permissions, where the system has a program that tells.
    string Places(params string[] files)
    {
        if (!OperatingSystem.IsLinux()) return "";
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%i %y %a %n", .. files])
        {
            WorkingDirectory = _root.Path,
            RedirectStandardOutput = true,
        })!;
        var told = stat.StandardOutput.ReadToEnd();
        stat.WaitForExit();
        Assert.Equal(files.Length, told.Count(c => c == '\n'));
        return told;
    }
}
