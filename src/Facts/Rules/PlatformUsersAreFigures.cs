using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>The users of a platform are counted by figures of the same fact.</summary>
sealed class PlatformUsersAreFigures : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            foreach (var key in (fact.Details as Platform)?.Users ?? [])
            {
                if (fact.FindFigure(key.Name) is not null) continue;
                findings.Error("FACT043", key.At, $"There is no figure '{key.Name}' in this fact.",
                    Nearest.DidYouMean(key.Name, fact.AllFigures.Select(f => f.Key.Name)) ?? "Add it under 'figures:'.",
                    $"figures:\n  {key.Name}: {{value: …, unit: …, as-of: …}}");
            }
        }
    }
}
