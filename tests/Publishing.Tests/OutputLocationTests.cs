using DigitalRights.Publishing.FileSystem;

namespace DigitalRights.Publishing.Tests;

public sealed class OutputLocationTests : IDisposable
{
    readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    static string Refusal(string output, params string[] inputs) =>
        Assert.Throws<OutputException>(() => OutputFolder.Open(output, inputs)).Message;

    [Fact]
    public void An_output_that_is_an_input_is_refused() =>
        Assert.Equal($"The output folder {_root["a"]} is the input folder {_root["a"]}.", Refusal(_root["a"], _root["a"]));

    [Fact]
    public void An_output_that_holds_an_input_is_refused() =>
        Assert.Equal($"The output folder {_root["a"]} contains the input folder {_root["a/in"]}.",
            Refusal(_root["a"], _root["b"], _root["a/in"]));

    [Fact]
    public void An_output_in_an_input_is_refused() =>
        Assert.Equal($"The output folder {_root["in/out"]} lies in the input folder {_root["in"]}.", Refusal(_root["in/out"], _root["in"]));

    [Fact]
    public void Links_do_not_hide_where_an_output_is()
    {
        Directory.CreateDirectory(_root["in/sub"]);
        Directory.CreateSymbolicLink(_root["link"], "in/sub");
        Directory.CreateSymbolicLink(_root["other"], "in");

        Assert.Contains("lies in the input folder", Refusal(_root["link/out"], _root["in"]), StringComparison.Ordinal);
        Assert.Contains("is the input folder", Refusal(_root["in"], _root["other"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_name_only_starts_like_an_input_is_good()
    {
        using var output = OutputFolder.Open(_root["input-out"], _root["input"]);

        Assert.Equal(RealPath.Of(_root["input-out"]), output.FullPath);
    }

    [Fact]
    public void A_file_is_refused() => Assert.EndsWith("is a file.", Refusal(_root.Write("file")), StringComparison.Ordinal);

    [Fact]
    public void A_root_is_refused() => Assert.Contains("root of the file system", Refusal("/"), StringComparison.Ordinal);

    [Fact]
    public void The_home_folder_and_what_holds_it_are_refused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

        Assert.Contains("home folder", Refusal(home), StringComparison.Ordinal);
        Assert.True(Path.GetDirectoryName(home) == "/"
            || Refusal(Path.GetDirectoryName(home)!).Contains("home folder", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_of_links_is_refused()
    {
        Directory.CreateSymbolicLink(_root["a"], "b");
        Directory.CreateSymbolicLink(_root["b"], "a");

        Assert.Contains("circle", Refusal(_root["a"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_link_is_published_where_it_leads()
    {
        Directory.CreateDirectory(_root["www/site"]);
        Directory.CreateSymbolicLink(_root["output"], "www/site");

        Sites.Publish(_root["output"], ("a", "1"));

        Assert.Equal("www/site", new DirectoryInfo(_root["output"]).LinkTarget);
        Assert.Equal("a=1", Sites.Tree(_root["www/site"]));
        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void An_output_in_folders_that_do_not_exist_yet_is_made()
    {
        Sites.Publish(_root["x/y/output"], ("a", "1"));

        Assert.Equal("1", _root.Read("x/y/output/a"));
    }
}
