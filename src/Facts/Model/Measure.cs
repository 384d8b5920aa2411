namespace DigitalRights.Facts.Model;

public enum Measure
{
    /// <summary>Named sites or platforms cannot be reached.</summary>
    Blocking,

    /// <summary>The network or a platform is slowed down.</summary>
    Throttling,

    /// <summary>A network is cut.</summary>
    Shutdown,
}
