namespace DigitalRights.Site.SourceLinks;

/// <summary>What became of asking for an address.</summary>
/// <param name="Detail">What the server or the network said, in a few words.</param>
/// <param name="MovedTo">Where it leads for good, when that is another address.</param>
/// <param name="CheckedOn">The day on which it was asked for.</param>
/// <param name="WrongSince">The first of the days on which it did not open, in one row with this; null when it opens.</param>
sealed record LinkResult(string Address, LinkState State, string Detail, string? MovedTo, DateOnly CheckedOn, DateOnly? WrongSince);

enum LinkState
{
    Opens,

    /// <summary>It opens, and the server says that it has another address for good.</summary>
    Moved,

    /// <summary>The server says that there is no such page.</summary>
    Gone,

    /// <summary>The server does not show it to a program; a person may see it.</summary>
    Refused,

    /// <summary>No answer came, or the server failed; it may be there again.</summary>
    Fails,

    /// <summary>It leads into a private network, and was not asked for.</summary>
    Private,
}
