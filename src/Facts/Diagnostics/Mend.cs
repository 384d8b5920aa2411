namespace DigitalRights.Facts.Diagnostics;

/// <summary>A change of a text that makes right what was found, and about which there is no doubt.</summary>
/// <param name="At">Where the characters to be replaced start.</param>
/// <param name="Old">The characters that stand there; where others do, nothing is changed.</param>
/// <param name="New">What is to stand there.</param>
public sealed record Mend(Location At, string Old, string New);
