using DigitalRights.Facts.Declarations;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>Writes the schemas that let editors complete and check fact files while they are typed.</summary>
static class Schemas
{
    public static Task<int> RunAsync(RunRequest request, CancellationToken cancellation) => Faults.GuardAsync(async () =>
    {
        var folder = Path.Combine(Place.Of(request).Inputs[0], "schemas");
        Directory.CreateDirectory(folder);
        foreach (var record in AllDeclarations.InOrder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{record.Key}.json"), record.Schema(), cancellation);
        }
        await Console.Out.WriteLineAsync($"Wrote {AllDeclarations.InOrder.Count} schemas to {folder}");
        return ExitCode.Done;
    });
}
