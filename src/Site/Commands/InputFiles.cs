using DigitalRights.Facts.Input;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Commands;

/// <summary>The files of the content, for commands that look at them without the pipelines.</summary>
static class InputFiles
{
    /// <summary>Each file and its path; of two folders that hold the same path the first one's counts.</summary>
    public static IReadOnlyDictionary<ContentFile, string> Of(Project project) => Of(project.Root, project.Inputs);

    public static IReadOnlyDictionary<ContentFile, string> Of(string root, IEnumerable<string> folders) =>
        (from folder in folders
         from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
         let below = Path.GetRelativePath(folder, path).Replace('\\', '/')
         where !ToolFiles.Holds(below)
         group path by below)
        .OrderBy(paths => paths.Key, StringComparer.Ordinal)
        .ToDictionary(
            paths => new ContentFile(paths.Key, SourceFile.Shown(paths.First(), root), new FileInfo(paths.First()).Length,
                () => File.ReadAllBytes(paths.First())),
            paths => paths.First());
}
