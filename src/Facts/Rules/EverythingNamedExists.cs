using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// Whatever is named exists: in a field, as the name under which a country's values or answers stand, as a document of the ledger, and in
/// a text, where it is cited, printed or linked.
/// </summary>
sealed class EverythingNamedExists : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        var named = catalogue.Named.Concat(catalogue.Ledger.Select(e => e.Document).Distinct());
        var likely = new LikelyRecords(catalogue);
        foreach (var reference in named)
        {
            if (catalogue.IdsOf(reference.Noun).Contains(reference.Id)) continue;
            findings.Error("FACT012", reference.At, $"Unknown {reference.Noun.ToKebab()} '{reference.Id}'.", likely.Advice(reference));
        }
    }
}
