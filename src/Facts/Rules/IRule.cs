using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>Something that must hold across what was read.</summary>
interface IRule
{
    /// <summary>
    /// Whether it finds fault only with what stands there, never with what is missing. Such a rule also looks at records that were made
    /// without a field whose value is wrong, so that one run tells both.
    /// </summary>
    bool AlsoReadsIncompleteRecords => false;

    void Check(Catalogue catalogue, Findings findings);
}
