using DigitalRights.Facts.Model;
using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Pages;

/// <summary>The chronology, or the part of it about one year, country or topic.</summary>
public sealed record ChronologySlice(Chronology Chronology, long? Year, Country? Country, Topic? Topic)
{
    public bool IsWhole => this is { Year: null, Country: null, Topic: null };
}
