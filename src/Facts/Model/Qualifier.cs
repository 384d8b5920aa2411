namespace DigitalRights.Facts.Model;

/// <summary>How a source hedges a number.</summary>
public enum Qualifier
{
    MoreThan,
    AtLeast,
    UpTo,
    About,
    Nearly,
    FewerThan,
}
