using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Architecture;

/// <summary>The rooms of a project are layers: whoever looks into one need not know those that use it.</summary>
public class RoomsTests
{
    [Theory]
    [InlineData("src/Facts", "Facts")]
    [InlineData("src/Engine", "Engine")]
    [InlineData("src/Publishing", "Publishing")]
    [InlineData("src/Site", "Site")]
    [InlineData("theme", "Theme")]
    public void No_circle_leads_through_the_rooms_of_a_project(string folder, string name) =>
        Assert.Empty(Sources.Circles(Sources.Uses(Path.Combine(Repository.Root, folder), name)));

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
        Add("One", "using DigitalRights.Sample.Two;");
        Add("Two", "var file = One.File.Open();");
        Add("Three", "using DigitalRights.Sample.One;");
        Add("Four", "using DigitalRights.Sample.Three;");
        Add("Three", "var four = this.Four.File; // Four.File", "Other");
        Assert.Equal(["One <-> Two"], Sources.Circles(Sources.Uses(folder.Path, "Sample")));

        void Add(string room, string code, string name = "File") =>
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, room)).FullName, $"{name}.cs"), code + "\n");
    }
}
