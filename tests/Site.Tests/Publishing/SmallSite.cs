using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Publishing;

/// <summary>A copy of the small site of the cases, for tests that build it again and again.</summary>
static class SmallSite
{
    public const string Title = "Alpha adopts an invented law on testing";

    public const string FactFile = "input/facts/aa/sample-law.yml";

    public static TemporaryFolder Copy() => TemporaryFolder.OfCase("a-whole-small-site");

    /// <summary>What builds have left beside the output.</summary>
    public static IEnumerable<string> Leftovers(TemporaryFolder folder) => Directory.EnumerateFileSystemEntries(folder.Path, ".output*");
}
