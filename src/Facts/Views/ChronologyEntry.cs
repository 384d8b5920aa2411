using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>One line of the chronology: a fact, or a dated stage of a law.</summary>
/// <param name="Stage">Null for the fact itself.</param>
/// <param name="Date">Null for a fact without a date.</param>
public sealed record ChronologyEntry(Fact Fact, LawStage? Stage, Edtf? Date)
{
    /// <summary>Where it is filed.</summary>
    public Period Period => new(Date?.FirstYear);
}
