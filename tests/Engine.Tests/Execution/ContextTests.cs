using DigitalRights.Engine.Hosting;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Engine.Tests;

public class ContextTests
{
    [Fact]
    public async Task A_module_sees_where_it_stands()
    {
        using var root = new TemporaryFolder();
        Directory.CreateDirectory(root["in"]);
        var options = new RunOptions { RootPath = root.Path, InputPaths = ["in"], OutputPath = "out", Serial = true };
        var seen = "";

        await Runs.RunAsync(options, ("Facts", new Pipeline
        {
            ProcessModules = [new Do(context =>
            {
                seen = $"{context.PipelineName} {context.Phase} {context.FileSystem.InputPaths[0]} {context.FileSystem.OutputPath} "
                    + $"{context.SerialExecution}";
                Assert.Equal(root.Path, context.FileSystem.RootPath);
                return [];
            })],
        }));

        Assert.Equal("Facts Process in out True", seen);
    }

    [Fact]
    public async Task A_module_logs_to_the_hosts_log()
    {
        var log = new Logger();

        await Runs.RunAsync(Runs.Options with { Logger = log }, ("A", new Pipeline
        {
            InputModules = [new Do(context =>
            {
                context.LogWarning("careful");
                return [];
            })],
        }));

        Assert.Equal(["Warning careful"], log.Lines);
    }

    [Fact]
    public async Task A_context_makes_content_and_documents()
    {
        var documents = await Runs.OutputsAsync(new Do(context =>
        [
            context.CreateDocument("/in/a", "a", null, context.GetContentProvider("text", MediaTypes.Html)),
            context.CreateDocument("b", context.GetContentProvider(() => new MemoryStream("lazy"u8.ToArray()), MediaTypes.Html)),
            context.CreateDocument("/in/c", "c", context.GetContentProvider("bytes"u8.ToArray(), MediaTypes.Html)),
        ]));

        Assert.Equal(["text", "lazy", "bytes"], await Task.WhenAll(documents.Select(document => document.GetContentStringAsync())));
        Assert.Equal("/in/c", documents[2].Source);
    }

    sealed class Logger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {formatter(state, exception)}");
    }
}
