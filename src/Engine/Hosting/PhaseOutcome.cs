namespace DigitalRights.Engine.Hosting;

/// <summary>What became of a phase.</summary>
public enum PhaseOutcome
{
    /// <summary>It ran.</summary>
    Succeeded,

    /// <summary>A module failed.</summary>
    Failed,

    /// <summary>It did not run, as a phase it waits for had not succeeded.</summary>
    Skipped,
}
