namespace DigitalRights.Browser.Tests.Support;

/// <summary>How a reader opens the site.</summary>
public enum Via
{
    /// <summary>From a web server, below a path.</summary>
    Http,

    /// <summary>From a folder.</summary>
    File,
}
