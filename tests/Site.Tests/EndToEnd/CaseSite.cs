using AngleSharp.Html.Dom;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>The site that a case builds, for tests that ask more of it than that files are the same.</summary>
public abstract class CaseSite(string name) : IAsyncLifetime
{
    readonly TemporaryFolder _folder = TemporaryFolder.OfCase(name);

    internal string Output => _folder["output"];

    internal IReadOnlyDictionary<string, IHtmlDocument> Pages { get; private set; } = new Dictionary<string, IHtmlDocument>();

    public async Task InitializeAsync()
    {
        await Case.RunAsync(name, _folder);
        Pages = Support.Pages.ReadAll(Output);
        Assert.NotEmpty(Pages);
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    internal string Text(string file) => File.ReadAllText(Path.Combine(Output, file));
}
