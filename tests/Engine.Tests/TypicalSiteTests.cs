using System.Text;
using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

/// <summary>Pipelines as a site writes them, from files to a published folder.</summary>
public sealed class TypicalSiteTests : IDisposable
{
    readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Files_become_records_records_become_pages_and_pages_are_published()
    {
        _root.Write("input/facts/kz/a.txt", "first");
        _root.Write("input/facts/uz/b.txt", "second");
        _root.Write("theme/assets/site.css", "css");
        var output = new MemoryOutput();
        var options = new RunOptions
        {
            RootPath = _root.Path,
            InputPaths = ["input", "theme"],
            Settings = EngineSettings.Load(_root.Path, [new("SiteTitle", "Rights")], []),
            Output = output,
        };

        var result = await new PipelineRunner([new Pages(), new Assets(), new Facts()], options).RunAsync();

        Assert.Empty(result.Failures);
        Assert.Equal(
            [
                "assets/site.css=css", "facts/kz/a.txt=Rights: first of 2",
                "facts/uz/b.txt=Rights: second of 2", "index.html=Rights: 2 facts",
            ],
            output.Files.Select(file => $"{file.Key}={file.Value}").Order(StringComparer.Ordinal));
    }

    sealed record Fact(string Text);

    sealed class Facts : Pipeline
    {
        public Facts()
        {
            InputModules = [new ReadFiles("facts/**/*.{txt,text}")];
            ProcessModules = [new ReadFacts()];
        }
    }

    sealed class Pages : Pipeline
    {
        public Pages()
        {
            Dependencies.Add(nameof(Facts));
            ProcessModules =
            [
                new ReplaceDocuments(nameof(Facts)),
                new FilterDocuments(Config.FromDocument(document => document is ObjectDocument<Fact>)),
            ];
            PostProcessModules = [new RenderFacts(), new RenderIndex()];
            OutputModules = [new WriteFiles()];
        }
    }

    sealed class Assets : Pipeline
    {
        public Assets()
        {
            InputModules = [new ReadFiles("assets/**")];
            OutputModules = [new WriteFiles()];
        }
    }

    sealed class ReadFacts : Module
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
            [new Fact(await input.GetContentStringAsync()).ToDocument(input.Source, input.Destination)];
    }

    sealed class RenderFacts : SyncModule
    {
        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
        {
            var fact = ((ObjectDocument<Fact>)input).Object;
            var count = context.Outputs.FromPipeline(nameof(Facts)).Count;
            var title = context.Settings.GetString("SiteTitle", "Untitled");
            yield return input.Clone(
                input.Source,
                input.Destination,
                null,
                context.GetContentProvider(
                    () => new MemoryStream(Encoding.UTF8.GetBytes($"{title}: {fact.Text} of {count}")), MediaTypes.Html));
        }
    }

    sealed class RenderIndex : SyncModule
    {
        protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
            context.Inputs.Append(context.CreateDocument(
                NormalizedPath.Null,
                "index.html",
                null,
                context.GetContentProvider($"{context.Settings.GetString("SiteTitle")}: {context.Inputs.Length} facts", MediaTypes.Html)));
    }
}
