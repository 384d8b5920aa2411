using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>A part of the chronology: about a year, a country and a topic, or about fewer of them; about none it is the whole.</summary>
/// <param name="Run">
/// When even what one year brought one country on one topic is too much for a page: which run of consecutive entries, the oldest being 1,
/// so that it stays the same when later ones are added.
/// </param>
public sealed record Slice(Period? Period = null, Country? Country = null, Topic? Topic = null, int? Run = null)
{
    public static Slice Whole { get; } = new();

    public bool IsWhole => this == Whole;

    // Countries and topics are who their ids say; comparing all that they say would cost much.
    (Period?, string?, string?, int?) Key => (Period, Country?.Id, Topic?.Id, Run);

    public bool Equals(Slice? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode();
}
