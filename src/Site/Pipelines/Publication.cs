using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>
/// Writes what all other pipelines made, each page rendered in the moment in which it is written, and looks at it in passing.
/// </summary>
public sealed class Publication : Pipeline
{
    public Publication()
    {
        var read = new ReadAsWritten();
        PostProcessModules = new ModuleList
        {
            new ExecuteConfig(Config.FromContext<object?>(context => context.Outputs)),
            new AddSitemap(),
            new RefuseCollisions(),
        };
        OutputModules = new ModuleList { read, new WriteFiles(), new VerifySite(read) };
    }
}
