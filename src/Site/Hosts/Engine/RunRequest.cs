using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>What the command line asks for, the same for every command.</summary>
/// <param name="Root">The folder that holds the settings, the input and the output.</param>
/// <param name="Input">The folder of the content, or null for the settings' or the usual one.</param>
/// <param name="Output">The folder of the finished site, or null likewise.</param>
sealed record RunRequest(string Root, string? Input, string? Output, IReadOnlyList<KeyValuePair<string, string>> Settings, LogLevel LogLevel, bool IsSerial);
