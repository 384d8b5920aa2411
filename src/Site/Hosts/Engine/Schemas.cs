using DigitalRights.Facts.Declarations;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>Writes the schemas that let editors complete and check fact files while they are typed.</summary>
static class Schemas
{
    public static async Task<int> WriteAsync(RunRequest request, CancellationToken cancellation)
    {
        var folder = Path.Combine(Path.GetFullPath(request.Input ?? "input", request.Root), "schemas");
        Directory.CreateDirectory(folder);
        foreach (var record in AllDeclarations.InOrder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{record.Key}.json"), record.Schema(), cancellation);
        }
        await Console.Out.WriteLineAsync($"Wrote {AllDeclarations.InOrder.Count} schemas to {folder}");
        return (int)ExitCode.Done;
    }
}
