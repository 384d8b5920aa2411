using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Pipelines;

/// <summary>Styles and pictures of the theme, and the mark that tells GitHub Pages to publish files as they are.</summary>
public sealed class Assets : Pipeline
{
    public Assets()
    {
        ProcessModules = new ModuleList { new AddThemeAssets() };
    }
}
