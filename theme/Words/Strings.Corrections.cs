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
    public string ProposeHead { get; init; } = "Propose something";
    public string ReportHead { get; init; } = "Report something";
    public string RepositoryAt { get; init; } = "Everything on this site is edited in the open, in the repository at";
    public string RepositoryIsPublic { get; init; } =
        "What you write there is public and stays visible: read what is said of your safety below before you follow one of these links.";
    public string ProposeByForm { get; init; } = "With a form, without touching a file:";
    public string ReportForm { get; init; } = "report an error";
    public string NewFactForm { get; init; } = "tell of a fact";
    public string NewSourceForm { get; init; } = "name a source";
    public string NamedForm { get; init; } = "say that you are named here";
    public string ProposeByFile { get; init; } = "By writing the file yourself; each opens in GitHub's editor with a template in it:";
    public string NewFactFile { get; init; } = "a new fact about {0}";
    public string WholeRegion { get; init; } = "the whole region";
    public string NewSourceFile { get; init; } = "a new source";
    public string NoCorrections { get; init; } = "No correction has been published yet.";
    public string CorrectionsOfDay { get; init; } = "Corrections of {0}";
    public string CorrectionsOfDayLead { get; init; } = "What was wrong, what stood there and what stands there now.";
    public string CorrectionsPart { get; init; } = "{0}: {1}";
    public string CorrectionsOther { get; init; } = "Other pages";
    public string CorrectionsByRecord { get; init; } =
        "What was corrected, by country. Each title leads to what stood there before and what stands there now.";
    public string CorrectionsByDay { get; init; } = "All corrections by day";
    public string CorrectionWhere { get; init; } = "Where";
    public string CorrectionWas { get; init; } = "Before";
    public string CorrectionNow { get; init; } = "Now";
    public string CorrectionMissing { get; init; } = "It was missing.";
    public string CorrectionWithdrawn { get; init; } = "It was withdrawn.";
}
