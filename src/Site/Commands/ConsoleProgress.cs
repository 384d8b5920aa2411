using DigitalRights.Engine.Hosting;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>On a terminal, one line that is written over; elsewhere, a plain line a phase when details are asked for.</summary>
sealed class ConsoleProgress(LogLevel level) : IProgress<RunProgress>, IDisposable
{
    const string ClearLine = "\r\e[K";

    readonly bool _isTerminal = !Console.IsErrorRedirected && level <= LogLevel.Information;
    readonly Lock _lock = new();

    public void Report(RunProgress value)
    {
        lock (_lock)
        {
            var (phase, done, total) = value;
            if (_isTerminal)
            {
                Console.Error.Write($"{ClearLine}{done} of {total}: {phase.Pipeline}, {phase.Phase}");
            }
            else if (level <= LogLevel.Debug)
            {
                Console.Error.WriteLine(
                    $"{phase.Pipeline}, {phase.Phase}: {phase.Documents.Length} documents in {phase.Duration.TotalMilliseconds:0} ms");
            }
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isTerminal) Console.Error.Write(ClearLine);
    }

    public void Dispose() => Clear();
}
