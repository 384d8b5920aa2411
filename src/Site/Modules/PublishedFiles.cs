namespace DigitalRights.Site.Modules;

/// <summary>What the host writes beside the documents.</summary>
static class PublishedFiles
{
    /// <summary>The list of published files with their hashes, in the format of sha256sum.</summary>
    public const string Checksums = "SHA256SUMS";
}
