using System.Text;

namespace DigitalRights.Site.Modules;

/// <summary>A file in the site.</summary>
/// <param name="Path">Where it stands, from the root of the site.</param>
/// <param name="Bytes">Works out what it holds.</param>
public record MadeFile(string Path, Func<byte[]> Bytes);

/// <summary>A file of text in the site, in UTF-8.</summary>
/// <param name="Path">Where it stands, from the root of the site.</param>
/// <param name="Content">Works out what it holds.</param>
public sealed record TextFile(string Path, Func<string> Content) : MadeFile(Path, () => Encoding.UTF8.GetBytes(Content()));
