namespace DigitalRights.Bench.Measuring;

/// <summary>The machine that is measured on.</summary>
static class Machine
{
    /// <summary>How much it has to do: the average of the last minute (Linux).</summary>
    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
