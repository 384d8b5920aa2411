using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>The stages of a law stand in time order, and in the order in which stages come.</summary>
sealed class LawStagesRunForward : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var law in catalogue.Facts.Select(f => f.Details).OfType<Law>())
        {
            foreach (var (before, after) in law.Stages.Zip(law.Stages.Skip(1)))
            {
                if (after.Date.Latest is { } latest && before.Date.Earliest is { } earliest && latest.CompareTo(earliest) < 0)
                {
                    findings.Error("FACT039", after.At,
                        $"The stage '{after.Stage.ToKebab()}' ({after.Date.Raw}) is before '{before.Stage.ToKebab()}' "
                            + $"({before.Date.Raw}), which stands above it.",
                        "Put the stages in time order, or correct a date.");
                }
                else if (after.Stage < before.Stage && !(before.Stage == Stage.Amended && after.Stage == Stage.InForce))
                {
                    findings.Error("FACT040", after.At,
                        $"The stage '{after.Stage.ToKebab()}' cannot come after '{before.Stage.ToKebab()}'.");
                }
            }
        }
    }
}
