namespace DigitalRights.Engine;

/// <param name="Path">The destination.</param>
/// <param name="Source">Where the document that wants it came from.</param>
/// <param name="Pipeline">The pipeline that writes it.</param>
readonly record struct Claim(string Path, NormalizedPath Source, string Pipeline)
{
    public override string ToString() =>
        $"'{Path}' of {(Source.IsNull ? "a document without a source" : Source.FullPath)} (pipeline {Pipeline})";
}
