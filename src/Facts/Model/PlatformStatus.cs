namespace DigitalRights.Facts.Model;

public enum PlatformStatus
{
    Active,
    Inactive,
    Closed,
    Unknown,
}
