namespace DigitalRights.Browser.Tests.Support;

/// <summary>What a reader's machine asks of the pages.</summary>
public enum Look
{
    Light,
    Dark,
    Phone,
}
