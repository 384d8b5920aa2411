using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>Reads every page as a browser would and checks it, when the setting <c>VerifyPages</c> asks for it.</summary>
public sealed class Verification : Pipeline
{
    public Verification() => PostProcessModules = new ModuleList { new VerifyPages() };
}
