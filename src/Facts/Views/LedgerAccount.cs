using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>How completely one document of the ledger is carried.</summary>
/// <param name="LeftOut">The statements that are left out, with their reasons.</param>
public sealed record LedgerAccount(Source Document, int Statements, int Carried, IReadOnlyList<LedgerEntry> LeftOut)
{
    /// <summary>One account a document, in the order of the ledger.</summary>
    public static IReadOnlyList<LedgerAccount> Of(Catalogue catalogue) =>
    [
        .. catalogue.Ledger.GroupBy(e => e.Document).Select(document => new LedgerAccount(
            catalogue.Get<Source>(document.Key),
            document.Count(),
            document.Count(e => e.Omitted is null),
            [.. document.Where(e => e.Omitted is not null)])),
    ];
}
