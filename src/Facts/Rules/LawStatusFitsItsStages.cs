using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>The status of a law does not contradict its stages.</summary>
sealed class LawStatusFitsItsStages : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            if (fact.Details is not Law law || Contradiction(law, fact) is not { } reason) continue;
            findings.Warning("FACT132", fact.Origin.Of("status"),
                $"The status is '{law.Status.ToKebab()}', {reason}.",
                $"Add the stage that is missing, or write a status that fits these stages: {Fitting(law, fact)}.");
        }
    }

    static string Fitting(Law law, Fact fact) => string.Join(", ",
        Enum.GetValues<LawStatus>().Where(status => Contradiction(law with { Status = status }, fact) is null).Select(s => s.ToKebab()));

    static string? Contradiction(Law law, Fact fact)
    {
        if (law.Stages.Count == 0) return null;
        var last = law.Stages[^1];
        // A bill that was sent back begins anew.
        var round = last.Stage is Stage.Returned or Stage.Rejected or Stage.Withdrawn
            ? law.Stages
            : [.. law.Stages.Reverse().TakeWhile(s => s.Stage is not (Stage.Returned or Stage.Rejected or Stage.Withdrawn))];
        var furthest = round.Select(s => s.Stage)
            .Where(s => s is not (Stage.Rejected or Stage.Withdrawn)).DefaultIfEmpty(Stage.Proposed).Max();
        var isOver = last.Stage is Stage.Repealed or Stage.Expired && !IsAfterCheck(last, fact);
        var inForce = law.Stages.FirstOrDefault(s => s.Stage == Stage.InForce);
        return law.Status switch
        {
            LawStatus.Repealed => null, // sources often do not tell when
            LawStatus.Returned or LawStatus.Rejected or LawStatus.Withdrawn => law.Status.ToKebab() == last.Stage.ToKebab() ? null
                : $"and the last stage is '{last.Stage.ToKebab()}'",
            _ when last.Stage is Stage.Returned or Stage.Rejected or Stage.Withdrawn && law.Status != LawStatus.Unknown =>
                $"and the last stage is '{last.Stage.ToKebab()}'",
            _ when isOver => $"and the last stage is '{last.Stage.ToKebab()}'",
            LawStatus.InForce when furthest < Stage.Adopted => $"and no stage goes beyond '{furthest.ToKebab()}'",
            LawStatus.InForce when inForce is not null && IsAfterCheck(inForce, fact) =>
                $"and the stage 'in-force' ({inForce.Date.Raw}) is after the fact was checked ({fact.Verified.Raw})",
            LawStatus.Bill when furthest > Stage.Adopted => $"and there is a stage '{furthest.ToKebab()}'",
            LawStatus.NotYetInForce when furthest < Stage.Adopted =>
                $"and no stage goes beyond '{furthest.ToKebab()}'; until it is adopted it is a bill",
            LawStatus.NotYetInForce when inForce?.Date.Latest is { } since && since <= fact.Verified.Earliest =>
                $"and there is a stage 'in-force' ({inForce.Date.Raw})",
            _ => null,
        };
    }

    static bool IsAfterCheck(LawStage stage, Fact fact) =>
        stage.Date.Earliest is { } earliest && fact.Verified.Latest is { } verified && earliest > verified;
}
