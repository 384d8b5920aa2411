using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Downloads;

/// <summary>What tells one state of the data from another.</summary>
static class DataVersion
{
    /// <summary>
    /// The version of the shape of all data files (Semantic Versioning 2.0.0): the first number changes when something that others rely on
    /// goes or means something else, the second when something is added.
    /// </summary>
    public const string Shape = "1.0.0";

    /// <summary>The hash of all of the content that the site was made of.</summary>
    public static string InputOf(SiteContext site) => $"sha256:{site.Catalogue.Hash}";
}
