using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>
/// Reads everything below the input folder, so that a file in a wrong place is reported, and applies every rule; what comes out is the
/// site's content as typed documents.
/// </summary>
public sealed class Content : Pipeline
{
    public Content()
    {
        InputModules = new ModuleList { new ReadFiles("**/*") };
        ProcessModules = new ModuleList { new ReadContent() };
    }
}
