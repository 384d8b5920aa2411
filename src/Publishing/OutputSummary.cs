namespace DigitalRights.Publishing;

/// <summary>What a publication came to. The list of files, <c>SHA256SUMS</c>, is not counted.</summary>
/// <param name="Files">Files of the program in the output.</param>
/// <param name="Written">How many of them are new or changed.</param>
/// <param name="Unchanged">How many of them were left as they were.</param>
/// <param name="Removed">Files of an earlier run that are gone.</param>
/// <param name="Bytes">The length of all files of the program.</param>
public sealed record OutputSummary(int Files, int Written, int Unchanged, int Removed, long Bytes);
