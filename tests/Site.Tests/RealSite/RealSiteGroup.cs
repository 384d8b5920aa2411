namespace DigitalRights.Site.Tests.RealSite;

/// <summary>Tests that share the one build of the real input.</summary>
[CollectionDefinition(Name)]
public sealed class RealSiteGroup : ICollectionFixture<RealBuild>
{
    public const string Name = "The real site";
}
