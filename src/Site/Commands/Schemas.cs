using System.CommandLine;
using DigitalRights.Facts.Input;

namespace DigitalRights.Site.Commands;

/// <summary>
/// <c>schemas</c>: writes the JSON Schemas that let editors complete and check fact files while they are typed, and the ids that they
/// complete.
/// </summary>
static class Schemas
{
    public static Command Describe()
    {
        var command = new Command("schemas", "Writes the JSON Schemas that editors use to the folder schemas of the content.");
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(Project.Of(parsed), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, CancellationToken cancellation)
    {
        var folder = Path.Combine(project.Inputs[0], "schemas");
        Directory.CreateDirectory(folder);
        foreach (var record in AllDeclarations.InOrder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{record.Key}.json"), record.Schema(), cancellation);
        }
        var catalogue = CatalogueReader.Read(InputFiles.Of(project).Keys, new());
        await File.WriteAllTextAsync(Path.Combine(folder, KnownNames.File), KnownNames.Text(catalogue), cancellation);
        await Console.Out.WriteLineAsync(
            $"Wrote {AllDeclarations.InOrder.Count} schemas, and the names of topics, countries and sources, to {folder}");
        return ExitCode.Done;
    }
}
