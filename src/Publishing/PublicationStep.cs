namespace DigitalRights.Publishing;

/// <summary>The moments between the steps of a publication.</summary>
enum PublicationStep
{
    /// <summary>The new site is whole, beside the old one.</summary>
    Completed,

    /// <summary>Without an exchange: the old site is out of its place, and the new one is not yet in it.</summary>
    BetweenRenames,

    /// <summary>Without an exchange: the new site is in its place, and the old one not yet marked as one that can go.</summary>
    Renamed,

    /// <summary>The new site is in its place, and the old one not yet deleted.</summary>
    Swapped,
}
