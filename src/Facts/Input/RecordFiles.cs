using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Input;

/// <summary>Which record a file holds, by its place alone, also when the file is gone.</summary>
public static class RecordFiles
{
    /// <param name="path">Below the input folder.</param>
    /// <returns>The noun and the name of the file; null for a file that holds many records or none.</returns>
    public static (Noun Noun, string Name)? In(string path) =>
        InputPlaces.All.FirstOrDefault(p => p.Holds(path)) is { Noun: { } noun, IsSingleFile: false } place
            ? (noun, place.IdOf(path))
            : null;
}
