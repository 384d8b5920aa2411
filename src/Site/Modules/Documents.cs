namespace DigitalRights.Site.Modules;

/// <summary>Documents from elsewhere as the output of a module.</summary>
static class Documents
{
    /// <summary>Puts out documents of an earlier run.</summary>
    public static IModule Given(IReadOnlyList<IDocument> documents) =>
        new ExecuteConfig(Config.FromContext<object?>(_ => documents));
}
