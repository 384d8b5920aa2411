using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Views;

/// <summary>One line of the chronology: a dated fact, or a dated stage of a law.</summary>
/// <param name="Stage">Null for the fact itself.</param>
public sealed record ChronologyEntry(Fact Fact, LawStage? Stage, Edtf Date)
{
    /// <summary>The year under which it is filed.</summary>
    public long Year => Date.FirstYear;
}
