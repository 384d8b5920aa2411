using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

/// <summary>What one holder says of a disputed matter, with its own sources.</summary>
public sealed record HolderVersion(Text Holder, Markdown Says, Edtf? Date, IReadOnlyList<Figure> Figures, IReadOnlyList<Citation> Sources);
