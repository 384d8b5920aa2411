using DigitalRights.Facts.Model;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Pages;

/// <summary>The chronology, or the part of it about one year, country or topic.</summary>
public sealed record ChronologySlice(Chronology Chronology, long? Year, Country? Country, Topic? Topic)
{
    public Address Address => Year is { } year ? Address.Year(year) : Address.Slice(Country, Topic);

    public bool IsWhole => this is { Year: null, Country: null, Topic: null };
}
