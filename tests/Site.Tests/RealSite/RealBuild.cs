using AngleSharp.Html.Dom;
using DigitalRights.Facts;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>The site of the real input, built once a test run from a copy of nothing but the input and the settings.</summary>
public sealed class RealBuild : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();

    internal string Root => _folder.Path;

    internal string Input => _folder["input"];

    internal string Output => _folder["output"];

    internal Run Run { get; private set; } = new(-1, "", "");

    /// <summary>The files of the output.</summary>
    internal IReadOnlySet<string> Files { get; private set; } = new HashSet<string>();

    internal IReadOnlyDictionary<string, IHtmlDocument> Pages { get; private set; } = new Dictionary<string, IHtmlDocument>();

    /// <summary>The pages without those that only lead on from an old address.</summary>
    internal IEnumerable<KeyValuePair<string, IHtmlDocument>> FullPages =>
        Pages.Where(p => p.Value.QuerySelector("meta[http-equiv=refresh]") is null);

    internal Catalogue Catalogue { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Folder.Copy(Repository.Input, Input);
        File.Copy(Path.Combine(Repository.Root, "statiq.json"), _folder["statiq.json"]);
        Run = await InProcess.BuildAsync(_folder);
        Run.MustSucceed();
        Files = Folder.Files(Output).ToHashSet(StringComparer.Ordinal);
        Pages = Support.Pages.ReadAll(Output);
        Catalogue = CatalogueReader.Read(Folder.Files(Input)
            .Select(f => new ContentFile(f, f, 0, () => File.ReadAllBytes(Path.Combine(Input, f)))), new Findings());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    internal string Text(string file) => File.ReadAllText(Path.Combine(Output, file));
}
