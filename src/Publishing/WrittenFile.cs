namespace DigitalRights.Publishing;

/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
/// <param name="Length">Bytes.</param>
/// <param name="IsChanged">Whether it is in the staging folder, rather than the same as the published one.</param>
sealed record WrittenFile(string Hash, long Length, bool IsChanged);
