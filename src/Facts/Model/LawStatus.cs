namespace DigitalRights.Facts.Model;

public enum LawStatus
{
    InForce,
    Bill,
    NotYetInForce,
    Repealed,
    Unknown,
}
