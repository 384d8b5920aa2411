namespace DigitalRights.Facts.Views;

/// <summary>One way to divide a list.</summary>
/// <param name="KeyOf">Where something belongs: a key that can stand in an address.</param>
public sealed record ShelfDivision<T>(ShelfBy By, Func<T, string> KeyOf);
