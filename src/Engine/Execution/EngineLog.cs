using Microsoft.Extensions.Logging;

namespace DigitalRights.Engine;

/// <summary>What the engine itself logs.</summary>
static partial class EngineLog
{
    [LoggerMessage(LogLevel.Warning, "{Link} is a link that leads out of its input folder, in a circle or nowhere; it is not followed.")]
    public static partial void LinkNotFollowed(this ILogger logger, string link);
}
