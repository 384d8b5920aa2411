using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A fact is checked against its sources, so these were published and read before.</summary>
sealed class FactsAreCheckedAfterTheirSources : IRule
{
    const string Advice = "Correct the date that is wrong.";

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            foreach (var reference in fact.AllSources.Select(c => c.Source).Distinct())
            {
                if (catalogue.Find(reference) is Source source) Check(fact, source, findings);
            }
        }
    }

    static void Check(Fact fact, Source source, Findings findings)
    {
        var (verified, at) = (fact.Verified, fact.Origin.Of("verified"));
        if (DatesFollowEachOther.IsBefore(verified, source.Issued))
        {
            findings.Error("FACT126", at,
                $"The fact was checked ('verified' {verified.Raw}) "
                    + $"before its source '{source.Id}' was published ({source.Issued!.Raw}).",
                Advice);
        }
        else if (DatesFollowEachOther.IsBefore(verified, source.Accessed))
        {
            findings.Warning("FACT127", at,
                $"The fact was checked ('verified' {verified.Raw}) before its source '{source.Id}' was read ({source.Accessed!.Raw}).",
                Advice);
        }
    }
}
