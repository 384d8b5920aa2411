using DigitalRights.Facts.Input;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>
/// Reads everything below the input folder, so that a file in a wrong place is reported, and applies every rule; what comes out is the
/// site's content as typed documents.
/// </summary>
public sealed class Content : Pipeline
{
    public Content() : this(null)
    {
    }

    /// <param name="memory">What is known of an earlier reading, or null.</param>
    public Content(InputMemory? memory)
    {
        InputModules = new ModuleList { new ReadFiles("**/*") };
        ProcessModules = new ModuleList { new ReadContent(memory) };
    }
}
