namespace DigitalRights.Facts.Prose;

/// <summary><c>[[internet-users@kz/2023]]</c>: a value of an indicator with its unit, or with <c>|number</c> the number alone.</summary>
public sealed record SeriesBinding(string IndicatorId, string Country, int Year, bool IsNumberOnly) : Binding;
