namespace DigitalRights.Site.Modules;

/// <summary>A file of text in the site.</summary>
/// <param name="Path">Where it stands, from the root of the site.</param>
/// <param name="Content">Works out what it holds.</param>
public sealed record TextFile(string Path, Func<string> Content);
