using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A platform that has been closed is not active.</summary>
sealed class PlatformStatusFitsItsDates : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            // Or only announced.
            if (fact.Details is not Platform { Closed: { } closed } platform || closed.Latest > fact.Verified.Latest) continue;
            if (platform.Status is PlatformStatus.Closed or PlatformStatus.Unknown) continue;
            findings.Error("FACT133", fact.Origin.Of("status"),
                $"The platform is '{platform.Status.ToKebab()}', and 'closed' says {closed.Raw}.",
                "Write 'status: closed', or remove 'closed:'.");
        }
    }
}
