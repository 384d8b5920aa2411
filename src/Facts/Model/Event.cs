namespace DigitalRights.Facts.Model;

public sealed record Event(Text? Place) : FactDetails;
