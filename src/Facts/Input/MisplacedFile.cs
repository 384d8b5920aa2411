using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Input;

/// <summary>A file that no room takes: where it was probably meant to lie, and what it would be there.</summary>
sealed class MisplacedFile(string path)
{
    static readonly string[] Backups = ["~", ".bak", ".backup", ".old", ".orig", ".rej", ".save", ".swo", ".swp", ".tmp"];

    readonly string[] _parts = path.Split('/');

    /// <summary>The room that was probably meant, or null when no part of the path is like the name of one.</summary>
    public Room? Room => Parts.Select(Called).FirstOrDefault(r => r is not null) ?? Parts.Select(AlmostCalled).FirstOrDefault(r => r is not null);

    /// <summary>What to do, a full sentence.</summary>
    public string Suggestion =>
        IsBackup ? "It looks like a copy that an editor or a tool left behind: delete it."
        : Room is not { } room ? $"Known places are: {string.Join(", ", Rooms.All.Where(r => r.Read is not null).Select(r => r.Pattern))}."
        : _parts[0] != room.Name ? $"Did you mean '{room.Name}'?"
        : HasAnotherEndingOf(room) ? $"Name the file {room.Extension}."
        : $"Files here are named {room.Pattern}.";

    /// <summary>The id under which others may refer to it, so that they are not told of as well.</summary>
    /// <param name="depth">How many parts of the path make an id.</param>
    public string Id(int depth) => string.Join('/', Parts.TakeLast(depth));

    // Without the ending of its name, which may be several: x.yml.txt.
    IEnumerable<string> Parts => [.. _parts[..^1], _parts[^1].TrimStart('.', '#').Split('.')[0]];

    bool IsBackup => Backups.Any(b => path.EndsWith(b, StringComparison.OrdinalIgnoreCase)) || _parts[^1] is ['#', .., '#'];

    bool HasAnotherEndingOf(Room room)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return _parts.Length - 1 == room.Depth && Path.GetExtension(path) != room.Extension
            && (room.Extension == ".yml" ? ending is ".yml" or ".yaml" : ending is ".md" or ".markdown");
    }

    static Room? Called(string part) => Rooms.All.FirstOrDefault(r => r.IsNamed(part.Trim('.', ' ')));

    static Room? AlmostCalled(string part) =>
        Nearest.Of(part, Rooms.All.Select(r => r.Stem)) is { } stem ? Rooms.All.First(r => r.Stem == stem) : null;
}
