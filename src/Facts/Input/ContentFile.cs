namespace DigitalRights.Facts.Input;

/// <summary>A file below the input folder, as bytes: what it means is decided here, not by who read it.</summary>
/// <param name="Path">Path below the input folder with forward slashes, such as <c>facts/kz/instagram-2021.yml</c>.</param>
/// <param name="ShownAs">The path that diagnostics print, such as <c>input/facts/kz/instagram-2021.yml</c>.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Read">Reads the whole content.</param>
public sealed record ContentFile(string Path, string ShownAs, long Length, Func<byte[]> Read)
{
    /// <summary>
    /// Why it cannot be read, continuing the words "This cannot be read: ", such as "it is a named pipe"; null for a file.
    /// </summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether somebody knows that it is as it was at the last reading; what is remembered of that is then taken unseen.</summary>
    public bool IsAsBefore { get; init; }

    /// <summary>Tells when it was last written; null where nobody can say.</summary>
    public Func<DateTime>? Written { get; init; }
}
