using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Records;

/// <summary>A named number as a source gives it.</summary>
/// <param name="Key">Its name within the fact; prose refers to it as <c>[[kz/some-fact#key]]</c>.</param>
/// <param name="To">The upper end when the source gives a range.</param>
/// <param name="Unit">In the plural, or <c>%</c>, or <c>rank</c>.</param>
/// <param name="UnitOne">The unit in the singular, for a value of one.</param>
/// <param name="AsOf">The time for which the number holds.</param>
public sealed record Figure(Key Key, decimal Value, decimal? To, Qualifier? Qualifier, Text Unit, Text? UnitOne, Edtf AsOf, Text? Note);

/// <summary>How a source hedges a number.</summary>
public enum Qualifier
{
    MoreThan,
    AtLeast,
    UpTo,
    About,
    Nearly,
    FewerThan,
}
