using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Input;

/// <summary>A file that lies in no known place: where it was probably meant to lie, and what it would be there.</summary>
sealed class MisplacedFile(string path)
{
    static readonly string[] Backups = ["~", ".bak", ".backup", ".old", ".orig", ".rej", ".save", ".swo", ".swp", ".tmp"];

    readonly string[] _parts = path.Split('/');

    /// <summary>The place that was probably meant, or null when no part of the path is like the name of one.</summary>
    public InputPlace? Place =>
        Parts.Select(Called).FirstOrDefault(r => r is not null) ?? Parts.Select(AlmostCalled).FirstOrDefault(r => r is not null);

    /// <summary>What to do, a full sentence.</summary>
    public string Suggestion =>
        IsBackup ? "It looks like a copy that an editor or a tool left behind: delete it."
        : Place is not { } place
        ? $"Known places are: {string.Join(", ", InputPlaces.All.Where(r => r.Read is not null).Select(r => r.Pattern))}."
        : _parts[0] != place.Name ? $"Did you mean '{place.Name}'?"
        : HasAnotherEndingOf(place) ? $"Name the file {place.Extension}."
        : $"Files here are named {place.Pattern}.";

    /// <summary>The id under which others may refer to it, so that they are not reported as well.</summary>
    /// <param name="depth">How many parts of the path make an id.</param>
    public string Id(int depth) => string.Join('/', Parts.TakeLast(depth));

    // Without the ending of its name, which may be several: x.yml.txt.
    IEnumerable<string> Parts => [.. _parts[..^1], _parts[^1].TrimStart('.', '#').Split('.')[0]];

    bool IsBackup => Backups.Any(b => path.EndsWith(b, StringComparison.OrdinalIgnoreCase)) || _parts[^1] is ['#', .., '#'];

    bool HasAnotherEndingOf(InputPlace place)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return _parts.Length - 1 == place.Depth && Path.GetExtension(path) != place.Extension
            && (place.Extension == ".yml" ? ending is ".yml" or ".yaml" : ending is ".md" or ".markdown");
    }

    static InputPlace? Called(string part) => InputPlaces.All.FirstOrDefault(r => r.IsNamed(part.Trim('.', ' ')));

    static InputPlace? AlmostCalled(string part) =>
        Nearest.Of(part, InputPlaces.All.Select(r => r.Stem)) is { } stem ? InputPlaces.All.First(r => r.Stem == stem) : null;
}
