namespace DigitalRights.Facts.Diagnostics;

/// <summary>
/// How much a diagnostic weighs: an error stops the build, a warning does so only under <c>--strict</c>, a note never.
/// </summary>
public enum Severity
{
    Error,
    Warning,

    /// <summary>Nothing is wrong; it is only how a file is laid out.</summary>
    Note,
}
