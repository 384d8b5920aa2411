namespace DigitalRights.Facts.Model;

/// <summary>A punishment that a law provides, with its range where the source gives one.</summary>
/// <param name="For">The act.</param>
/// <param name="Kind">The sort of punishment, such as loss of liberty.</param>
public sealed record Penalty(Text For, string? Article, Text? Kind, decimal? Minimum, decimal? Maximum, Text? Unit, Text? Note);
