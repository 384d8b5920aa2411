namespace DigitalRights.Engine.Tests;

public class ContentProviderTests
{
    public static TheoryData<IContentProvider> Providers { get; } = new(
        new StringContent("Ә!", MediaTypes.Html),
        new MemoryContent("Ә!"u8.ToArray(), MediaTypes.Html),
        new DelegateContent(() => new MemoryStream("Ә!"u8.ToArray()), MediaTypes.Html));

    [Theory, MemberData(nameof(Providers))]
    public async Task Every_kind_gives_its_content_at_each_read(IContentProvider provider)
    {
        for (var read = 0; read < 2; read++)
        {
            using var reader = provider.GetTextReader();
            Assert.Equal("Ә!", await reader.ReadToEndAsync());
            using var stream = provider.GetStream();
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            Assert.Equal("Ә!"u8.ToArray(), bytes.ToArray());
        }

        Assert.Equal(3, provider.GetLength());
        Assert.Equal(await new StringContent("Ә!").GetCacheCodeAsync(), await provider.GetCacheCodeAsync());
        Assert.Equal(MediaTypes.Html, provider.MediaType);
        Assert.Equal(MediaTypes.Json, provider.CloneWithMediaType(MediaTypes.Json).MediaType);
    }

    [Fact]
    public void A_delegate_runs_at_each_read_and_not_before()
    {
        var runs = 0;
        var content = new DelegateContent(() =>
        {
            runs++;
            return new MemoryStream();
        });
        Assert.Equal(0, runs);

        var first = content.GetStream();
        var second = content.GetStream();

        Assert.Equal(2, runs);
        Assert.NotSame(first, second);
    }

    [Fact]
    public void A_stream_that_does_not_know_its_length_is_read_to_its_end() =>
        Assert.Equal(300_000, new DelegateContent(() => new Unseekable(new byte[300_000])).GetLength());

    sealed class Unseekable(byte[] buffer) : MemoryStream(buffer)
    {
        public override bool CanSeek => false;
    }
}
