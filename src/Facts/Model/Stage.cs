namespace DigitalRights.Facts.Model;

/// <summary>The stages of a law, in the order in which they come.</summary>
public enum Stage
{
    Proposed,
    FirstReading,
    Adopted,
    Signed,
    InForce,
    Amended,
    Repealed,
    Expired,
}
