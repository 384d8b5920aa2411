using System.Diagnostics.CodeAnalysis;

namespace DigitalRights.Engine;

/// <summary>
/// A file path with forward slashes, without empty or <c>.</c> parts, and with <c>..</c> only at the start of a relative path.
/// Paths are compared ordinally on every system, so that a build does not depend on the machine.
/// </summary>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "Statiq's path has no ordering operators.")]
public readonly struct NormalizedPath : IEquatable<NormalizedPath>, IComparable<NormalizedPath>
{
    readonly string? _path;

    /// <summary>Normalizes a path; <c>null</c> gives <see cref="Null"/>.</summary>
    /// <exception cref="ArgumentException">The path is only white space.</exception>
    public NormalizedPath(string? path) => _path = path is null ? null : PathNormalization.Normalize(path);

    /// <summary>No path at all, as for a document without a source.</summary>
    public static NormalizedPath Null => default;

    /// <summary>The empty path.</summary>
    public static NormalizedPath Empty => new("");

    /// <summary>The whole path; empty for <see cref="Null"/>.</summary>
    public string FullPath => _path ?? "";

    /// <summary>Whether this is no path at all.</summary>
    public bool IsNull => _path is null;

    /// <summary>Whether this is no path, or the empty one.</summary>
    public bool IsNullOrEmpty => string.IsNullOrEmpty(_path);

    /// <summary>Whether the path starts at a root.</summary>
    public bool IsAbsolute => _path is ['/', ..] || (OperatingSystem.IsWindows() && Path.IsPathRooted(_path));

    /// <summary>Whether the path does not start at a root.</summary>
    public bool IsRelative => !IsAbsolute;

    /// <summary>The last part of the path.</summary>
    public NormalizedPath FileName => new(Path.GetFileName(Existing));

    /// <summary>The last part of the path up to its last dot.</summary>
    public NormalizedPath FileNameWithoutExtension => new(Path.GetFileNameWithoutExtension(Existing));

    /// <summary>The last dot of the last part and what follows it; empty when there is none.</summary>
    public string Extension => Path.GetExtension(Existing);

    /// <summary>The folder: <see cref="Empty"/> for a relative path of one part, <see cref="Null"/> for a root.</summary>
    public NormalizedPath Parent =>
        Path.GetDirectoryName(Existing) is { Length: > 0 } folder ? new(folder) : IsAbsolute ? Null : Empty;

    string Existing => _path ?? throw new InvalidOperationException("The path is null.");

    /// <summary>This path followed by another; an absolute other path is returned as it is.</summary>
    public NormalizedPath Combine(in NormalizedPath path) => new(Path.Combine(Existing, path.Existing));

    /// <summary>This path with another extension, given with or without its dot; <c>null</c> takes the extension away.</summary>
    public NormalizedPath ChangeExtension(string? extension) => new(Path.ChangeExtension(Existing, extension));

    /// <inheritdoc/>
    public bool Equals(NormalizedPath other) => string.Equals(_path, other._path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is NormalizedPath other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _path is null ? 0 : string.GetHashCode(_path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(NormalizedPath other) => string.CompareOrdinal(_path, other._path);

    /// <summary>The whole path.</summary>
    public override string ToString() => FullPath;

    public static bool operator ==(NormalizedPath left, NormalizedPath right) => left.Equals(right);

    public static bool operator !=(NormalizedPath left, NormalizedPath right) => !left.Equals(right);

    /// <summary>The left path followed by the right one.</summary>
    public static NormalizedPath operator /(NormalizedPath left, NormalizedPath right) => left.Combine(right);

    public static implicit operator NormalizedPath(string? path) => new(path);
}
