namespace DigitalRights.Facts.Model;

/// <summary>How well a statement is supported; the methodology page explains each grade.</summary>
public enum Evidence
{
    /// <summary>The document or data set itself was read.</summary>
    Documented,

    /// <summary>A state body says so.</summary>
    OfficialClaim,

    /// <summary>Reported by several, or by one with its own sources named.</summary>
    Reported,

    /// <summary>One secondary source only.</summary>
    SingleSource,

    /// <summary>Sources contradict each other; their versions stand side by side.</summary>
    Disputed,
}
