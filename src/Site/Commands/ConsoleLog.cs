using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>Writes each message as a line of its own: warnings and errors to the error stream, in the form that editors and CI turn into links.</summary>
sealed class ConsoleLog(LogLevel least) : ILogger
{
    int _warnings;

    public int Warnings => _warnings;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least && logLevel != LogLevel.None;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel == LogLevel.Warning) Interlocked.Increment(ref _warnings);
        if (!IsEnabled(logLevel)) return;
        (logLevel >= LogLevel.Warning ? Console.Error : Console.Out).WriteLine(formatter(state, exception));
    }
}
