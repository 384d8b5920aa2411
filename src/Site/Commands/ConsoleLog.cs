using System.Collections.Concurrent;
using DigitalRights.Site.Commands.Reports;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>
/// Writes each message as a line of its own: warnings and errors to the error stream, in the form that editors and CI turn into links.
/// </summary>
/// <param name="least">How much to tell.</param>
/// <param name="keepsFindings">Whether findings are kept, to be told in another form, instead of being written.</param>
sealed class ConsoleLog(LogLevel least, bool keepsFindings = false) : ILogger
{
    readonly ConcurrentQueue<Finding> _findings = new();
    int _warnings;

    public int Warnings => _warnings;

    /// <summary>What was found, in the order in which it was told.</summary>
    public IReadOnlyList<Finding> Findings => [.. _findings];

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least && logLevel != LogLevel.None;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state,
        Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel == LogLevel.Warning) Interlocked.Increment(ref _warnings);
        if (keepsFindings && logLevel >= LogLevel.Warning && Finding.Of(formatter(state, exception)) is { } finding)
        {
            _findings.Enqueue(finding with { IsError = logLevel >= LogLevel.Error });
            return;
        }
        if (!IsEnabled(logLevel)) return;
        (logLevel >= LogLevel.Warning || keepsFindings ? Console.Error : Console.Out).WriteLine(formatter(state, exception));
    }
}
