namespace DigitalRights.Browser.Tests.Support;

/// <summary>Tests that share the one build of the site and the one browser.</summary>
[CollectionDefinition(Name)]
public sealed class ServedSiteGroup : ICollectionFixture<ServedSite>
{
    public const string Name = "The site in a browser";
}
