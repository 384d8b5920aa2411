using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>Something that must hold across what was read.</summary>
interface IRule
{
    void Check(Catalogue catalogue, Findings findings);
}
