namespace DigitalRights.Engine;

/// <summary>Which destinations can be published at all.</summary>
static class DestinationRules
{
    /// <summary>Why a destination is refused, or <c>null</c>.</summary>
    public static string? Error(string path) => path switch
    {
        "" or "." => "A destination names a file, not the output folder",
        _ when new NormalizedPath(path).IsAbsolute => "A destination must be relative to the output folder",
        _ when path.Split('/') is ["..", ..] => "A destination must stay below the output folder",
        _ when path.Any(char.IsControl) => "A destination cannot hold control characters",
        _ => null,
    };
}
