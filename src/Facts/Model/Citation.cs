namespace DigitalRights.Facts.Model;

/// <summary>A source and the place in it: paragraph, page, section, row.</summary>
public sealed record Citation(Reference Source, Text Locator);
