using DigitalRights.Facts.Dates;

namespace DigitalRights.Facts.Model;

/// <summary>A named number as a source gives it.</summary>
/// <param name="Key">Its name within the fact; prose refers to it as <c>[[kz/some-fact#key]]</c>.</param>
/// <param name="To">The upper end when the source gives a range.</param>
/// <param name="Unit">In the plural, or <c>%</c>, or <c>rank</c>.</param>
/// <param name="UnitOne">The unit in the singular, for a value of one.</param>
/// <param name="AsOf">The time for which the number holds.</param>
public sealed record Figure(Key Key, decimal Value, decimal? To, Qualifier? Qualifier, Text Unit, Text? UnitOne, Edtf AsOf, Text? Note);
