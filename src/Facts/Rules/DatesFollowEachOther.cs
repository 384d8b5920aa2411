using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// The dates of a record can be true together: what comes after something is not dated before it, whatever the dates leave open.
/// </summary>
sealed class DatesFollowEachOther : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts) Check(fact, findings);
        foreach (var source in catalogue.Sources.Where(s => IsBefore(s.Accessed, s.Issued)))
        {
            Error(source.Origin.Of("accessed"),
                $"The source was read ('accessed' {source.Accessed!.Raw}) before it was published ('issued' {source.Issued!.Raw}).",
                findings);
        }
        foreach (var answer in catalogue.Questions.SelectMany(q => q.Answers.Values).Where(a => IsBefore(a.AsOf, a.Since)))
        {
            Error(answer.Origin.Of("as-of"), $"'as-of' ({answer.AsOf!.Raw}) is before 'since' ({answer.Since!.Raw}).", findings);
        }
    }

    static void Check(Fact fact, Findings findings)
    {
        var (verified, origin) = (fact.Verified, fact.Origin);
        if (IsBefore(verified, fact.Date))
        {
            Error(origin.Of("verified"),
                $"The fact was checked ('verified' {verified.Raw}) before it happened ('date' {fact.Date!.Raw}).",
                findings);
        }
        if (IsBefore(fact.AsOf, fact.Date))
        {
            Error(origin.Of("as-of"),
                $"'as-of' ({fact.AsOf!.Raw}) is before 'date' ({fact.Date!.Raw}).",
                findings);
        }
        if (IsBefore(verified, fact.AsOf))
        {
            Error(origin.Of("as-of"),
                $"'as-of' ({fact.AsOf!.Raw}) is after the fact was checked ('verified' {verified.Raw}).",
                findings);
        }
        foreach (var figure in fact.AllFigures.Where(f => IsBefore(verified, f.AsOf)))
        {
            Warning(figure.Key.At,
                $"The figure '{figure.Key.Name}' is of {figure.AsOf.Raw}, after the fact was checked ('verified' {verified.Raw}).",
                findings);
        }
        foreach (var version in fact.Versions.Where(v => IsBefore(verified, v.Date)))
        {
            Warning(origin.Of("versions"),
                $"The version of '{version.Holder.English}' is of {version.Date!.Raw}, "
                    + $"after the fact was checked ('verified' {verified.Raw}).",
                findings);
        }
        if (fact.Details is Law law)
        {
            foreach (var stage in law.Stages.Where(s => s.Stage < Stage.InForce && IsBefore(verified, s.Date)))
            {
                Error(stage.At,
                    $"The stage '{stage.Stage.ToKebab()}' ({stage.Date.Raw}) is after the fact was checked ('verified' {verified.Raw}).",
                    findings);
            }
        }
        if (fact.Details is Platform platform)
        {
            if (IsBefore(platform.Closed, platform.Launched))
            {
                Error(origin.Of("closed"),
                    $"The platform was closed ({platform.Closed!.Raw}) before it was launched ({platform.Launched!.Raw}).",
                    findings);
            }
            if (IsBefore(verified, platform.Launched))
            {
                Warning(origin.Of("launched"),
                    $"'launched' ({platform.Launched!.Raw}) is after the fact was checked ('verified' {verified.Raw}).",
                    findings);
            }
            if (IsBefore(verified, platform.Closed))
            {
                Warning(origin.Of("closed"),
                    $"'closed' ({platform.Closed!.Raw}) is after the fact was checked ('verified' {verified.Raw}).",
                    findings);
            }
        }
    }

    /// <summary>Only when every day that the one can mean is before every day that the other can mean.</summary>
    public static bool IsBefore(Edtf? one, Edtf? other) =>
        one?.Latest is { } latest && other?.Earliest is { } earliest && latest < earliest;

    static void Error(Location at,
        string message,
        Findings findings) => findings.Error("FACT126", at, message, "Correct the date that is wrong.");

    static void Warning(Location at,
        string message,
        Findings findings) => findings.Warning("FACT127", at, message, "Correct the date that is wrong.");
}
