using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A penalty with numbers has a unit, and its range runs upwards.</summary>
sealed class PenaltiesHaveUnits : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            foreach (var penalty in (fact.Details as Law)?.Penalties ?? [])
            {
                if (penalty is { Unit: null, Minimum: not null } or { Unit: null, Maximum: not null })
                {
                    findings.Error("FACT041", fact.Origin.Of("penalties"), $"The penalty for '{penalty.For}' has a number but no unit.",
                        "Add 'unit:' to it, such as unit: years, or unit: som.");
                }
                if (penalty.Minimum > penalty.Maximum)
                {
                    findings.Error("FACT042", fact.Origin.Of("penalties"),
                        $"The penalty for '{penalty.For}' has a minimum above its maximum.",
                        "Write the smaller number under 'minimum'.");
                }
            }
        }
    }
}
