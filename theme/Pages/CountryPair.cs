using DigitalRights.Facts.Model;

namespace DigitalRights.Theme.Pages;

/// <summary>Two countries side by side, in the order of their names.</summary>
public sealed record CountryPair(Country First, Country Second);
