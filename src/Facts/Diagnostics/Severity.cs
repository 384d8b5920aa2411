namespace DigitalRights.Facts.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the build, a warning does so only under <c>--strict</c>.</summary>
public enum Severity
{
    Error,
    Warning,
}
