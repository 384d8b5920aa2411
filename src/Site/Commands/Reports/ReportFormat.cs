namespace DigitalRights.Site.Commands.Reports;

/// <summary>In what form findings are told.</summary>
enum ReportFormat
{
    /// <summary>A line each, as compilers tell.</summary>
    Text,

    /// <summary>One JSON object, for other programs.</summary>
    Json,

    /// <summary>Annotations of GitHub Actions, and the whole list in the step's summary.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0 (OASIS), for code scanning and editors.</summary>
    Sarif,
}
