namespace DigitalRights.Engine;

/// <param name="RelativePath">The path below its input folder.</param>
/// <param name="FullPath">The absolute path.</param>
/// <param name="Obstacle">Why its content must not or cannot be read, such as that it is a pipe; null for a file.</param>
sealed record InputFile(string RelativePath, string FullPath, string? Obstacle = null);
