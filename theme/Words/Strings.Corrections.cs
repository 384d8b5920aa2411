namespace DigitalRights.Theme.Words;

// The words of the ledger and the corrections.
public sealed partial record Strings
{
    public string LedgerCaption { get; init; } = "Statements of each document, and what became of them.";
    public string LedgerDocument { get; init; } = "Document";
    public string LedgerStatements { get; init; } = "Statements";
    public string LedgerCarried { get; init; } = "Carried";
    public string LedgerLeftOut { get; init; } = "Left out";
    public string LedgerTotal { get; init; } = "All documents";
    public string LedgerReasons { get; init; } = "Left out, and why";
    public string LedgerStatement { get; init; } = "statement {0}";
    public string LedgerNothingLeftOut { get; init; } = "Nothing is left out.";
    public string NoCorrections { get; init; } = "No correction has been published yet.";
    public string CorrectionsOfDay { get; init; } = "Corrections of {0}";
    public string CorrectionsOfDayLead { get; init; } = "What was wrong, what stood there and what stands there now.";
    public string CorrectionsPart { get; init; } = "{0}: {1}";
    public string CorrectionsOther { get; init; } = "Other pages";
    public string CorrectionInFull { get; init; } = "before and now";
    public string CorrectionsByDay { get; init; } = "All corrections by day";
    public string CorrectionWhere { get; init; } = "Where";
    public string CorrectionWas { get; init; } = "Before";
    public string CorrectionNow { get; init; } = "Now";
    public string CorrectionMissing { get; init; } = "It was missing.";
    public string CorrectionWithdrawn { get; init; } = "It was withdrawn.";
}
