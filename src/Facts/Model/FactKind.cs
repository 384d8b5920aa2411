namespace DigitalRights.Facts.Model;

public enum FactKind
{
    Law,
    Restriction,
    Case,
    Platform,
    Statement,
    Event,
    Figure,
}
