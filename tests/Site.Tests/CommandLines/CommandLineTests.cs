using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary>What the program is asked, and what it tells the one who asks.</summary>
public sealed class CommandLineTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public async Task Help_names_the_commands_and_the_options(string help)
    {
        var run = await InProcess.RunAsync(help);

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            [
                "check", "-r, --root", "-i, --input", "-o, --output", "-s, --setting",
                "-l, --log-level", "--serial", "--strict", "Exit codes",
            ],
            word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--ouput")]
    [InlineData("chekc")]
    [InlineData("check", "--dry")]
    [InlineData("--log-level", "loud")]
    [InlineData("--root")]
    public async Task What_is_not_understood_is_refused_with_a_hint(params string[] arguments)
    {
        var run = await InProcess.RunAsync([.. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(arguments[^1], run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("Use --help to see the commands and options.", run.Errors.TrimEnd(), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("=example.org")]
    public async Task A_setting_without_a_key_and_a_value_is_refused_once(string setting)
    {
        var run = await InProcess.RunAsync("--root", _root.Path, "--setting", setting);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"'{setting}' is not a setting; write key=value.{Environment.NewLine}Use --help",
            run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_does_not_exist_is_refused()
    {
        var run = await InProcess.BuildAsync(_root, "--input", "nowhere");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"The input folder {_root["nowhere"]} does not exist.{Environment.NewLine}", run.Errors);
    }

    [Fact]
    public async Task A_root_that_does_not_exist_is_refused()
    {
        var run = await InProcess.RunAsync("--root", _root["nowhere"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"The folder {_root["nowhere"]} does not exist.{Environment.NewLine}", run.Errors);
    }

    [Fact]
    public async Task Check_says_what_it_checked_and_writes_nothing()
    {
        var pages = (await InProcess.BuildAsync(_root)).MustSucceed().Output.Split(' ')[1];
        Directory.Delete(_root["output"], recursive: true);
        var before = Folder.HashesAndTimes(_root.Path);

        var run = (await InProcess.RunAsync("check", "--root", _root.Path)).MustSucceed();

        Assert.Matches($@"(^|\n)Checked {pages} pages in \d+\.\d\d s; \d+ warnings?; nothing was written\.\r?\n$", run.Output);
        Assert.Equal(before, Folder.HashesAndTimes(_root.Path));
        Assert.Empty(SmallSite.Leftovers(_root));
    }

    [Fact]
    public async Task Check_tells_the_same_errors_as_a_build()
    {
        _root.Edit(SmallSite.FactFile, "kind: law", "kind: lore");

        var (checkedOnly, built) = (await InProcess.RunAsync("check", "--root", _root.Path),
            await InProcess.RunAsync("--root", _root.Path));

        Assert.Equal((1, 1), (checkedOnly.ExitCode, built.ExitCode));
        Assert.Contains("input/facts/aa/sample-law.yml(2,7): error FACT022: 'kind' cannot be 'lore'.",
            built.Errors, StringComparison.Ordinal);
        Assert.Equal(built.Errors, checkedOnly.Errors);
    }

    [Fact]
    public async Task The_last_line_tells_how_much_how_long_and_where_to_look()
    {
        var run = (await InProcess.RunAsync("--root", _root.Path)).MustSucceed();

        var pages = Folder.Files(_root["output"]).Count(f => f.EndsWith(".html", StringComparison.Ordinal));
        var files = Folder.Files(_root["output"]).Count - 1;
        var warnings = run.Errors.Split('\n').Count(l => l.Contains(": warning ", StringComparison.Ordinal));
        Assert.Matches(
            $@"^Built {pages} pages, {files} files, \d+\.\d MB, in \d+\.\d\d s \({files} written, 0 unchanged, 0 removed\); "
            + $@"{warnings} warnings?\. "
            + "Without the setting Host there are no canonical links, sitemap, feed or previews. "
            + $@"Open {_root["output"]}[/\\]index\.html\r?\n$",
            run.Output);
    }

    [Fact]
    public async Task With_a_host_nothing_is_said_to_be_left_out()
    {
        var run = (await InProcess.RunAsync("--root", _root.Path, "--setting", "Host=example.org")).MustSucceed();

        Assert.DoesNotContain("Without", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_root["output/sitemap.xml"]));
    }

    [Fact]
    public async Task The_command_line_goes_over_the_settings_file()
    {
        _root.Write("statiq.json", """{ "Host": "file.example.org" }""");

        (await InProcess.BuildAsync(_root, "-s", "Host=line.example.org")).MustSucceed();

        Assert.Contains("https://line.example.org/sitemap.xml", File.ReadAllText(_root["output/robots.txt"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"Host\": \n}", 3, 1)]
    [InlineData("{ \"Host\": \"example.org\" ", 1, 25)]
    [InlineData("nonsense", 1, 2)]
    public async Task A_broken_settings_file_is_told_with_its_place(string settings, int line, int column)
    {
        var file = _root.Write("statiq.json", settings);

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{file}({line},{column}): error: ", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_root["output"]));
    }

    [Fact]
    public async Task The_built_program_finds_its_root_above_the_folder_it_is_started_in()
    {
        _root.Write("statiq.json", """{ "OutputPath": "found" }""");
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Site.dll"), "-l", "Error"])
        {
            WorkingDirectory = _root["input/facts/aa"],
            RedirectStandardOutput = true,
        };

        using var process = System.Diagnostics.Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Folder.AssertChecksums(_root["found"]);
    }
}
