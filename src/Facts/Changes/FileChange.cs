namespace DigitalRights.Facts.Changes;

/// <summary>A file of the content that is new, is gone or says something else.</summary>
/// <param name="Path">Path below the input folder.</param>
/// <param name="Title">What it is called, after the change where it is still there; empty where nothing says so.</param>
public sealed record FileChange(string Path, string Title, FileChangeKind Kind, IReadOnlyList<FieldChange> Fields);

public enum FileChangeKind
{
    Added,
    Changed,
    Removed,
}
