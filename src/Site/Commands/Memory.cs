using System.Runtime;

namespace DigitalRights.Site.Commands;

/// <summary>How the program, which runs for about a second or answers within parts of one, uses memory.</summary>
static class Memory
{
    const long Plenty = 240_000_000;

    /// <summary>
    /// Puts off the next garbage collection until a site several times the size of this one would need it: a collection in the middle
    /// of a run stops every thread and finds little, since what was read is still in use. Where memory is short, less is taken.
    /// </summary>
    public static void PutOffCollections()
    {
        // Where someone has set the size of the heap's regions, the runtime may take the request for more than it can hold, and crash.
        if (Environment.GetEnvironmentVariable("DOTNET_GCRegionRange") is not null) return;
        var size = Math.Min(Plenty, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8);
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
            GC.TryStartNoGCRegion(size);
        }
        catch (InvalidOperationException)
        {
            // One has begun in this very moment.
        }
    }
}
