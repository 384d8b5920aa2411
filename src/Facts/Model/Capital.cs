namespace DigitalRights.Facts.Model;

public sealed record Capital(Text Name, IReadOnlyList<Citation> Sources);
