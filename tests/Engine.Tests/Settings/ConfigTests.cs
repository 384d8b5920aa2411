namespace DigitalRights.Engine.Tests;

public class ConfigTests
{
    static async Task<T> ValueAsync<T>(Config<T> config)
    {
        var value = default(T);
        await Runs.OutputsAsync(Runs.Options, Do.Create("a.html"), new Do(context =>
        {
            value = config.GetValue(context.Inputs[0], context);
            return (IEnumerable<IDocument>)[];
        }));
        return value!;
    }

    [Fact]
    public async Task A_value_comes_of_the_document_or_the_context()
    {
        Assert.Equal("a.html", await ValueAsync(Config.FromDocument(document => document.Destination.FullPath)));
        Assert.Equal("Only", await ValueAsync(Config.FromContext(context => context.PipelineName)));
    }

    [Fact]
    public async Task Any_value_passes_as_an_object()
    {
        Config<object?> config = Config.FromDocument(document => document.Destination);

        Assert.True(config.RequiresDocument);
        Assert.Equal(new NormalizedPath("a.html"), await ValueAsync(config));
    }
}
