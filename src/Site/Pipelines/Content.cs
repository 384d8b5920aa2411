using DigitalRights.Facts.Input;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>
/// Reads everything below the input folder, so that a file in a wrong place is reported, and applies every rule; what comes out is the
/// site's content as typed documents.
/// </summary>
public sealed class Content : Pipeline
{
    public Content() : this(null, null)
    {
    }

    /// <param name="files">The documents of the files, where somebody knows that they are still the same; otherwise null.</param>
    /// <param name="memory">What is known of an earlier reading, or null.</param>
    public Content(IReadOnlyList<IDocument>? files, InputMemory? memory)
    {
        InputModules = new ModuleList { files is null ? new ReadFiles("**/*") : Documents.Given(files) };
        ProcessModules = new ModuleList { new ReadContent(memory, isCertain: files is not null) };
    }
}
