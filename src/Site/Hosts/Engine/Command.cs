namespace DigitalRights.Site.Hosts.Engine;

/// <summary>What to do with the site.</summary>
enum Command
{
    /// <summary>Write it.</summary>
    Build,

    /// <summary>Read and check everything, and write nothing.</summary>
    Check,
}
