using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public sealed class OutputLocationTests : IDisposable
{
    readonly TemporaryFolder root = new();

    public void Dispose() => root.Dispose();

    static string Refusal(string output, params string[] inputs) =>
        Assert.Throws<OutputException>(() => OutputFolder.Open(output, inputs)).Message;

    [Fact]
    public void An_output_that_is_an_input_is_refused() =>
        Assert.Equal($"The output folder {root["a"]} is the input folder {root["a"]}.", Refusal(root["a"], root["a"]));

    [Fact]
    public void An_output_that_holds_an_input_is_refused() =>
        Assert.Equal($"The output folder {root["a"]} contains the input folder {root["a/in"]}.", Refusal(root["a"], root["b"], root["a/in"]));

    [Fact]
    public void An_output_in_an_input_is_refused() =>
        Assert.Equal($"The output folder {root["in/out"]} lies in the input folder {root["in"]}.", Refusal(root["in/out"], root["in"]));

    [Fact]
    public void Links_do_not_hide_where_an_output_is()
    {
        Directory.CreateDirectory(root["in/sub"]);
        Directory.CreateSymbolicLink(root["link"], "in/sub");
        Directory.CreateSymbolicLink(root["other"], "in");

        Assert.Contains("lies in the input folder", Refusal(root["link/out"], root["in"]), StringComparison.Ordinal);
        Assert.Contains("is the input folder", Refusal(root["in"], root["other"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_name_only_starts_like_an_input_is_good()
    {
        using var output = OutputFolder.Open(root["input-out"], root["input"]);

        Assert.Equal(RealPath.Of(root["input-out"]), output.FullPath);
    }

    [Fact]
    public void A_file_is_refused() => Assert.EndsWith("is a file.", Refusal(root.Write("file")), StringComparison.Ordinal);

    [Fact]
    public void A_root_is_refused() => Assert.Contains("root of the file system", Refusal("/"), StringComparison.Ordinal);

    [Fact]
    public void The_home_folder_and_what_holds_it_are_refused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

        Assert.Contains("home folder", Refusal(home), StringComparison.Ordinal);
        Assert.True(Path.GetDirectoryName(home) == "/" || Refusal(Path.GetDirectoryName(home)!).Contains("home folder", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_of_links_is_refused()
    {
        Directory.CreateSymbolicLink(root["a"], "b");
        Directory.CreateSymbolicLink(root["b"], "a");

        Assert.Contains("circle", Refusal(root["a"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_link_is_published_where_it_leads()
    {
        Directory.CreateDirectory(root["www/site"]);
        Directory.CreateSymbolicLink(root["output"], "www/site");

        Sites.Publish(root["output"], ("a", "1"));

        Assert.Equal("www/site", new DirectoryInfo(root["output"]).LinkTarget);
        Assert.Equal("a=1", Sites.Tree(root["www/site"]));
        Assert.Empty(Sites.Beside(root));
    }

    [Fact]
    public void An_output_in_folders_that_do_not_exist_yet_is_made()
    {
        Sites.Publish(root["x/y/output"], ("a", "1"));

        Assert.Equal("1", root.Read("x/y/output/a"));
    }
}
