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
        using var output = OutputFolder.Open(_root["output"], _root["input"], _root["theme"]);
        var options = new RunOptions
        {
            RootPath = _root.Path,
            InputPaths = ["input", "theme"],
            Settings = EngineSettings.Load(_root.Path, [new("SiteTitle", "Rights")], []),
            Output = output,
        };

        var result = await new PipelineRunner([new Pages(), new Assets(), new Facts()], options).RunAsync();

        Assert.Empty(result.Failures);
        Assert.Equal(new(Files: 4, Written: 4, Unchanged: 0, Removed: 0, Bytes: 55), output.Commit());
        Assert.Equal(
            "assets/\nassets/site.css=css\nfacts/\nfacts/kz/\nfacts/kz/a.html=Rights: first of 2\nfacts/uz/\n"
            + "facts/uz/b.html=Rights: second of 2\nindex.html=Rights: 2 facts",
            Sites.Tree(_root["output"]));
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
                new SetDestination(Config.FromDocument(document => document.Destination.ChangeExtension(".html"))),
            ];
            PostProcessModules = [new RenderFacts(), new RenderIndex()];
            OutputModules = [new WriteFiles()];
        }
    }

    sealed class Assets : Pipeline
    {
        public Assets()
        {
            Isolated = true;
            InputModules = [new ReadFiles("assets/**")];
            OutputModules = [new WriteFiles()];
        }
    }

    sealed class ReadFacts : ParallelModule
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
            [new Fact(await input.GetContentStringAsync()).ToDocument(input.Source, input.Destination)];
    }

    sealed class RenderFacts : ParallelSyncModule
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
