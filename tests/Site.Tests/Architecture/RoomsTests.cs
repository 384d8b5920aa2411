using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Architecture;

/// <summary>The rooms of a project are layers: whoever looks into one need not know those that use it.</summary>
public class RoomsTests
{
    /// <summary>Circles that are still there. One that is gone must be taken off the list.</summary>
    static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["Theme"] = ["Links <-> Rendering <-> Words"],
    };

    [Theory]
    [InlineData("src/Facts", "Facts")]
    [InlineData("src/Engine", "Engine")]
    [InlineData("src/Publishing", "Publishing")]
    [InlineData("src/Site", "Site")]
    [InlineData("theme", "Theme")]
    public void No_circle_leads_through_the_rooms_of_a_project(string folder, string name)
    {
        var circles = Sources.Circles(Sources.Uses(Path.Combine(Repository.Root, folder), name));
        Assert.Equal(Known.GetValueOrDefault(name, []), circles);
    }

    [Fact]
    public void A_circle_is_named()
    {
        var uses = new Dictionary<string, IReadOnlySet<string>>
        {
            ["A"] = new HashSet<string> { "B" },
            ["B"] = new HashSet<string> { "C" },
            ["C"] = new HashSet<string> { "A" },
            ["D"] = new HashSet<string> { "A" },
        };
        Assert.Equal(["A <-> B <-> C"], Sources.Circles(uses));
    }

    [Fact]
    public void Rooms_that_use_each_other_are_found_in_source_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var (room, other) in new[] { ("One", "Two"), ("Two", "One"), ("Three", "One") })
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, room));
            File.WriteAllText(Path.Combine(folder.Path, room, "File.cs"), $"using DigitalRights.Sample.{other};\n");
        }
        Assert.Equal(["One <-> Two"], Sources.Circles(Sources.Uses(folder.Path, "Sample")));
    }
}
