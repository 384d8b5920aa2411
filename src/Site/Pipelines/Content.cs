using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>Reads everything that contributors edit and applies every rule; what comes out is the site's content as one typed document.</summary>
public sealed class Content : Pipeline
{
    public Content()
    {
        InputModules = new ModuleList { new ReadFiles("{countries,facts,sources,indicators,questions,essays,pages}/**/*", "*.{yml,yaml,md}") };
        ProcessModules = new ModuleList { new ReadContent() };
    }
}
