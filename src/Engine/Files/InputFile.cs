namespace DigitalRights.Engine;

/// <param name="RelativePath">The path below its input folder.</param>
/// <param name="FullPath">The absolute path.</param>
sealed record InputFile(string RelativePath, string FullPath);
