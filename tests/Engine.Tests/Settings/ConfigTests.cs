using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public class ConfigTests
{
    static async Task<T> ValueAsync<T>(Config<T> config)
    {
        var value = default(T);
        var options = Runs.Options with { Settings = EngineSettings.Load(AppContext.BaseDirectory, [new("Number", "7"), new("Text", "t")], []) };
        await Runs.OutputsAsync(options, Do.Create("a.html"), new Do(async context =>
        {
            value = await config.GetValueAsync(context.Inputs[0], context);
            return [];
        }));
        return value!;
    }

    [Fact]
    public async Task A_value_comes_of_the_document_the_context_or_neither()
    {
        Assert.Equal("a.html", await ValueAsync(Config.FromDocument(document => document.Destination.FullPath)));
        Assert.Equal("a.html Only", await ValueAsync(
            Config.FromDocument((document, context) => $"{document.Destination} {context.PipelineName}")));
        Assert.Equal("Only", await ValueAsync(Config.FromContext(context => context.PipelineName)));
        Assert.Equal(3, await ValueAsync(Config.FromValue(3)));
        Assert.Equal(3, await ValueAsync<int>(3));
    }

    [Fact]
    public async Task A_setting_is_converted_and_otherwise_the_default()
    {
        Assert.Equal(7, await ValueAsync(Config.FromSetting("number", 1)));
        Assert.Equal("t", await ValueAsync(Config.FromSetting("Text", "default")));
        Assert.Equal(1, await ValueAsync(Config.FromSetting("Text", 1)));
        Assert.Equal(1, await ValueAsync(Config.FromSetting("Missing", 1)));
    }

    [Fact]
    public async Task Any_value_passes_as_an_object()
    {
        Config<object?> config = Config.FromDocument(document => document.Destination);

        Assert.True(config.RequiresDocument);
        Assert.Equal(new NormalizedPath("a.html"), await ValueAsync(config));
    }
}
