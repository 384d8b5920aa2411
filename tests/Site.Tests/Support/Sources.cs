using System.Text.RegularExpressions;

namespace DigitalRights.Site.Tests.Support;

/// <summary>The source files of a project and the rooms, which are its folders, that they lie in and use.</summary>
static partial class Sources
{
    static readonly string[] NoRooms = ["bin", "obj", "assets"];

    /// <summary>The folders of a project that hold code.</summary>
    public static IReadOnlyList<string> Rooms(string project) =>
        [.. Directory.GetDirectories(project).Select(d => Path.GetFileName(d)!).Except(NoRooms).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Which rooms each room uses, by the <c>using</c>s in its files and by types that are named with their room, as <c>Room.Type</c>;
    /// what a whole project imports is not seen. What lies in the project's own folder is the room "."; its types need no <c>using</c>,
    /// so they are looked for by name.
    /// </summary>
    /// <param name="name">The project's namespace.</param>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Uses(string project, string name)
    {
        var own = Directory.GetFiles(project, "*.cs");
        var ownTypes = TypesOf(own).ToHashSet(StringComparer.Ordinal);
        var files = Rooms(project).ToDictionary(room => room, room => Directory
            .EnumerateFiles(Path.Combine(project, room), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor").ToList());
        var types = files.SelectMany(f => TypesOf(f.Value).Select(type => $"{f.Key}.{type}")).ToHashSet(StringComparer.Ordinal);
        var uses = files.ToDictionary(f => f.Key, IReadOnlySet<string> (f) => RoomsIn(f.Value, f.Key, name, types, ownTypes));
        uses.Add(".", RoomsIn(own, ".", name, types, []));
        return uses;
    }

    // One idea a file: a file is called like its type.
    static IEnumerable<string> TypesOf(IEnumerable<string> files) => files.Select(f => Path.GetFileNameWithoutExtension(f));

    /// <summary>The circles among rooms: those of each can be reached from one another.</summary>
    public static IEnumerable<string> Circles(IReadOnlyDictionary<string, IReadOnlySet<string>> uses)
    {
        var reached = uses.Keys.ToDictionary(room => room, room => Reached(room, uses), StringComparer.Ordinal);
        return uses.Keys
            .Where(room => reached[room].Contains(room))
            .Select(room => string.Join(" <-> ", reached[room].Where(other => reached[other].Contains(room)).Order(StringComparer.Ordinal)))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    static HashSet<string> Reached(string from, IReadOnlyDictionary<string, IReadOnlySet<string>> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>(uses[from]);
        while (next.TryPop(out var room))
        {
            if (!reached.Add(room) || !uses.TryGetValue(room, out var further)) continue;
            foreach (var one in further) next.Push(one);
        }
        return reached;
    }

    static HashSet<string> RoomsIn(
        IEnumerable<string> files, string room, string name, HashSet<string> types, HashSet<string> ownTypes)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var code = Comment().Replace(File.ReadAllText(file), "");
            used.UnionWith(Using().Matches(code).Where(m => m.Groups["project"].Value == name).Select(m => m.Groups["room"].Value));
            used.UnionWith(Qualified().Matches(code).Where(m => types.Contains(m.Value)).Select(m => m.Groups["room"].Value));
            if (ownTypes.Count > 0 && TypeName().Matches(code).Any(m => ownTypes.Contains(m.Value))) used.Add(".");
        }
        used.Remove(room);
        return used;
    }

    [GeneratedRegex(@"(?<!:)//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^@?using (static )?DigitalRights\.(?<project>\w+)\.(?<room>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![.\w])(?<room>[A-Z]\w*)\.[A-Z]\w*", RegexOptions.ExplicitCapture)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*")]
    private static partial Regex TypeName();
}
