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
                else if (after.Stage < before.Stage && !MayGoBack(before.Stage, after.Stage))
                {
                    findings.Error("FACT040", after.At,
                        $"The stage '{after.Stage.ToKebab()}' cannot come after '{before.Stage.ToKebab()}'.",
                        after.Stage <= Stage.Adopted
                            ? "Put the stages in the order in which they came. A bill that was returned or rejected in between may be "
                                + "read and adopted again: add that stage."
                            : "Put the stages in the order in which they came.");
                }
            }
        }
    }

    // What is amended comes into force anew; a bill that was returned, rejected or withdrawn can be read again; and one can fail after any
    // reading.
    static bool MayGoBack(Stage before, Stage after) => (before, after) switch
    {
        (Stage.Amended, Stage.InForce) => true,
        (Stage.Returned or Stage.Rejected or Stage.Withdrawn, <= Stage.Adopted) => true,
        ( <= Stage.Adopted, Stage.Rejected or Stage.Withdrawn) => true,
        _ => false,
    };
}
