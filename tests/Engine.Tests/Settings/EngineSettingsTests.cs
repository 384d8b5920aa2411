using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public class EngineSettingsTests
{
    [Fact]
    public void The_command_line_goes_over_the_environment_and_that_over_files()
    {
        using var root = new TemporaryFolder();
        root.Write("statiq.json", """{ "A": "file", "B": "file", "C": "file" }""");

        var settings = EngineSettings.Load(root.Path, [new("c", "line")], [new("B", "environment"), new("C", "environment")]);

        Assert.Equal("file", settings.GetString("A"));
        Assert.Equal("environment", settings.GetString("B"));
        Assert.Equal("line", settings.GetString("C"));
    }

    [Fact]
    public void Statiqs_own_file_goes_over_the_others()
    {
        using var root = new TemporaryFolder();
        root.Write("appsettings.json", """{ "A": "app", "B": "app", "C": "app" }""");
        root.Write("settings.json", """{ "B": "settings", "C": "settings" }""");
        root.Write("statiq.json", """{ "C": "statiq" }""");

        var settings = EngineSettings.Load(root.Path, [], []);

        Assert.Equal("app settings statiq", $"{settings.GetString("A")} {settings.GetString("B")} {settings.GetString("C")}");
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        using var root = new TemporaryFolder();
        root.Write("statiq.json", "// why\n{ \"A\": true, /* how */ }");

        Assert.True(EngineSettings.Load(root.Path, [], []).GetBool("a"));
    }

    [Fact]
    public void A_broken_file_is_told_with_its_place()
    {
        using var root = new TemporaryFolder();
        var path = root.Write("statiq.json", "{\n  \"Ә\": nope\n}");

        var error = Assert.Throws<SettingsException>(() => EngineSettings.Load(root.Path, [], []));

        Assert.Equal((path, 2, 9), (error.File, error.Line, error.Column));
        Assert.StartsWith($"{path}(2,9): error: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_an_object_is_told()
    {
        using var root = new TemporaryFolder();
        root.Write("settings.json", "[]");

        Assert.Throws<SettingsException>(() => EngineSettings.Load(root.Path, [], []));
    }

    [Fact]
    public void The_environment_is_read_by_exact_case_so_that_a_shells_HOST_is_not_our_Host()
    {
        using var root = new TemporaryFolder();

        var settings = EngineSettings.Load(root.Path, [], [new("HOST", "my-machine"), new("Section__Key", "nested")]);

        Assert.Null(settings.GetString("Host"));
        Assert.Equal("nested", settings.GetString("Section:Key"));
    }

    [Fact]
    public void A_missing_or_wrong_value_gives_the_default()
    {
        var settings = EngineSettings.Load(AppContext.BaseDirectory, [new("A", "maybe")], []);

        Assert.Null(settings.GetString("B"));
        Assert.Equal("b", settings.GetString("B", "b"));
        Assert.False(settings.GetBool("A"));
        Assert.True(settings.GetBool("A", true));
        Assert.False(settings.ContainsKey("B"));
    }

    [Fact]
    public void A_list_is_an_array_or_divided_by_commas()
    {
        using var root = new TemporaryFolder();
        root.Write("statiq.json", """{ "InputPaths": ["input", "theme/assets"] }""");

        Assert.Equal(["input", "theme/assets"], EngineSettings.Load(root.Path, [], []).GetList("InputPaths"));
        Assert.Equal(["a", "b"], EngineSettings.Load(root.Path, [new("InputPaths", "a, b")], []).GetList("InputPaths"));
        Assert.Empty(EngineSettings.Load(root.Path, [], []).GetList("Other"));
    }
}
