using DigitalRights.Engine;
using DigitalRights.Publishing;
using DigitalRights.Site.Commands;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Publishing;

public sealed class PublishedOutputTests : IDisposable
{
    readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task A_document_without_content_is_not_published()
    {
        using var folder = OutputFolder.Open(_root["output"]);
        var output = new PublishedOutput(folder);

        await output.WriteAsync("a".ToDocument("full", new Engine.StringContent("1")), CancellationToken.None);
        await output.WriteAsync("b".ToDocument("empty", new Engine.StringContent("")), CancellationToken.None);

        Assert.Equal(1, folder.Commit().Files);
        Assert.False(File.Exists(_root["output/empty"]));
    }
}
