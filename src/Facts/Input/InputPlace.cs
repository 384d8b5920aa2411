using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Input;

/// <summary>A place in the input folder and how the files there are read.</summary>
/// <param name="Pattern">The path as told to contributors, such as <c>sources/&lt;name&gt;.yml</c>.</param>
/// <param name="Noun">What a file there holds; null when that is nothing others can refer to.</param>
/// <param name="Read">Reads the file's text; its id is the path below the place's folder, without extension. Null for files that only
/// editors read.</param>
sealed record InputPlace(string Pattern, Noun? Noun, Action<string, string, FileRecords>? Read)
{
    /// <summary>The folder, or the whole path when the place is a single file.</summary>
    readonly string _folder = Pattern.Split('<')[0];

    /// <summary>How many parts of a path make an id.</summary>
    public int Depth { get; } = Pattern.AsSpan().Count('/');

    /// <summary>The name of its folder or its file, as it stands below the input folder: <c>facts</c>, <c>topics.yml</c>.</summary>
    public string Name => Pattern.Split('/')[0];

    /// <summary>That name without the ending of a file.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);

    public string Extension { get; } = System.IO.Path.GetExtension(Pattern);

    /// <summary>Whether the place is one file that holds many records.</summary>
    public bool IsSingleFile { get; } = !Pattern.Contains('<', StringComparison.Ordinal);

    /// <summary>Whether a word is its name, or names one of what it holds, whatever the case of its letters.</summary>
    public bool IsNamed(string word) => new[] { Stem, Noun?.ToKebab() }.Contains(word, StringComparer.OrdinalIgnoreCase);

    public bool Holds(string path) =>
        IsSingleFile
            ? path == Pattern
            : path.StartsWith(_folder, StringComparison.Ordinal)
                && path.AsSpan().Count('/') == Depth
                && System.IO.Path.GetExtension(path.AsSpan()).SequenceEqual(Extension);

    public string IdOf(string path) => IsSingleFile ? path : path[_folder.Length..^System.IO.Path.GetExtension(path).Length];
}
