using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

/// <summary>The answer of one country.</summary>
/// <param name="Choice">One of the question's scale or an open answer; null for a plain number.</param>
/// <param name="Since">Since when it is so.</param>
/// <param name="AsOf">The time for which the sources support it.</param>
public sealed record Answer(
    Key? Choice, decimal? Value, Edtf? Since, Markdown? Detail, Edtf? AsOf, IReadOnlyList<Reference> Facts, IReadOnlyList<Citation> Sources, Origin Origin);
