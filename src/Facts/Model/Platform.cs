using DigitalRights.Facts.Dates;

namespace DigitalRights.Facts.Model;

/// <summary>An online service.</summary>
/// <param name="Users">Keys of the fact's figures that count its users, in time order.</param>
public sealed record Platform(Text Operator, Edtf? Launched, Edtf? Closed, PlatformStatus Status, IReadOnlyList<Key> Users) : FactDetails;
